namespace Dashboard.Evidence.Scorecards;

/// <summary>What became of a forecast.</summary>
public enum Verdict
{
    /// <summary>What came is what was forecast, at the precision in which the forecast is printed.</summary>
    Confirmed,

    /// <summary>More came than was forecast.</summary>
    Exceeded,

    /// <summary>Less came than was forecast.</summary>
    Missed,

    /// <summary>A newer forecast took its place before anything came.</summary>
    Superseded,

    /// <summary>Nothing is known yet that it could be compared with.</summary>
    Open,

    /// <summary>What came speaks of another period, counts otherwise or measures another thing.</summary>
    NotComparable,
}
