namespace Dashboard.Evidence;

/// <summary>The metric ids that charts and derivations look for. A pack may hold any others.</summary>
public static class Metrics
{
    /// <summary>Capital expenditure of a company in a year.</summary>
    public const string Capex = "capex";

    /// <summary>Growth of capital expenditure against the year before, in per cent.</summary>
    public const string CapexGrowth = "capex-growth";

    /// <summary>Capital expenditure as a multiple of that of an earlier year: the period runs from that year to this one.</summary>
    public const string CapexMultiple = "capex-multiple";

    /// <summary>Capital expenditure of several companies over several years.</summary>
    public const string CapexTotal = "capex-total";

    /// <summary>Money raised in one round.</summary>
    public const string FundingRound = "funding-round";

    /// <summary>Money raised over several rounds.</summary>
    public const string FundingTotal = "funding-total";

    /// <summary>Money asked for.</summary>
    public const string FundingSought = "funding-sought";

    /// <summary>The size of a market in a year.</summary>
    public const string MarketSize = "market-size";

    /// <summary>How keen investors are on a segment, in stars of five.</summary>
    public const string SegmentRating = "segment-rating";

    /// <summary>What drives investment in a segment.</summary>
    public const string SegmentDriver = "segment-driver";

    /// <summary>Money that is spoken of as an event, without a word on whether it was raised.</summary>
    public const string FundingEvent = "funding-event";

    /// <summary>How many investments somebody made.</summary>
    public const string DealCount = "deal-count";

    /// <summary>How many rounds.</summary>
    public const string FundingCount = "funding-count";

    /// <summary>What cannot be below zero: money spent, raised or asked for, sizes, ratings, counts.</summary>
    public static IReadOnlyList<string> NeverNegative { get; } = [Capex, CapexMultiple, CapexTotal, FundingRound, FundingTotal, FundingSought, FundingEvent, FundingCount, MarketSize, SegmentRating, DealCount];

    /// <summary>What a text says of itself: who made it, when, and from what.</summary>
    public const string Provenance = "provenance";
}
