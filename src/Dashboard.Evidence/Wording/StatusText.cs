using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for statuses: the same in the legend, the table, the panel and the spoken text.</summary>
public static class StatusText
{
    /// <summary>One word: "guidance".</summary>
    public static string Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Actual => Say("actual"),
        ClaimStatus.Guidance => Say("guidance"),
        ClaimStatus.Projection => Say("projection"),
        ClaimStatus.Sought => Say("sought"),
        _ => Say("opinion"),
    };

    /// <summary>What the word means: "the company’s own outlook, not yet an outcome".</summary>
    public static string Meaning(ClaimStatus status) => status switch
    {
        ClaimStatus.Actual => Say("reported as having happened"),
        ClaimStatus.Guidance => Say("the company’s own outlook, not yet an outcome"),
        ClaimStatus.Projection => Say("somebody’s forecast, not an outcome"),
        ClaimStatus.Sought => Say("money asked for, not raised"),
        _ => Say("a judgement, not a measurement"),
    };
}
