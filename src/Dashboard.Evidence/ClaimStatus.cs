namespace Dashboard.Evidence;

/// <summary>How firm a claim is. One field drives how a mark is drawn, listed and spoken everywhere.</summary>
public enum ClaimStatus
{
    /// <summary>Reported as having happened.</summary>
    Actual,

    /// <summary>A company's own outlook for itself.</summary>
    Guidance,

    /// <summary>Somebody's forecast.</summary>
    Projection,

    /// <summary>Money asked for, not raised.</summary>
    Sought,

    /// <summary>A judgement: a rating, a reading of the market.</summary>
    Opinion,
}
