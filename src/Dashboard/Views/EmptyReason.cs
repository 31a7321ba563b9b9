using Dashboard.Evidence.Wording;

namespace Dashboard.Views;

/// <summary>Why a list of claims is empty.</summary>
public static class EmptyReason
{
    /// <summary>The reason: the evidence holds none, the filter lets none through, or none was known on the day that is shown.</summary>
    /// <param name="view">The view.</param>
    /// <param name="none">What to say where nothing is filtered.</param>
    public static string Of(EvidenceView view, string none = "There is no claim.") => view.Filter switch
    {
        { IsEmpty: true } => none,
        { AsOf: { } day } => $"Nothing that passes the filter was known on {PeriodText.Day(day)}.",
        _ => "No claim passes the filter.",
    };
}
