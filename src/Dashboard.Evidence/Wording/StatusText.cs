namespace Dashboard.Evidence.Wording;

/// <summary>The words for statuses: the same in the legend, the table, the panel and the spoken text.</summary>
public static class StatusText
{
    /// <summary>One word: "guidance".</summary>
    public static string Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Actual => "actual",
        ClaimStatus.Guidance => "guidance",
        ClaimStatus.Projection => "projection",
        ClaimStatus.Sought => "sought",
        _ => "opinion",
    };

    /// <summary>What the word means: "the company’s own outlook, not yet an outcome".</summary>
    public static string Meaning(ClaimStatus status) => status switch
    {
        ClaimStatus.Actual => "reported as having happened",
        ClaimStatus.Guidance => "the company’s own outlook, not yet an outcome",
        ClaimStatus.Projection => "somebody’s forecast, not an outcome",
        ClaimStatus.Sought => "money asked for, not raised",
        _ => "a judgement, not a measurement",
    };
}
