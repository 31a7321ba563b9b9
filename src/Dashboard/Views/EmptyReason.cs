using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Views;

/// <summary>Why a list of claims is empty.</summary>
public static class EmptyReason
{
    /// <summary>The reason: the evidence holds none, the filter lets none through, or none was known on the day that is shown.</summary>
    /// <param name="view">The view.</param>
    /// <param name="none">What to say where nothing is filtered; null says that there is no claim.</param>
    public static string Of(EvidenceView view, string? none = null) => view.Filter switch
    {
        { IsEmpty: true } => none ?? Say("There is no claim."),
        { AsOf: { } day } => Say($"Nothing that passes the filter was known by {PeriodText.Day(day)}."),
        _ => Say("No claim passes the filter."),
    };
}
