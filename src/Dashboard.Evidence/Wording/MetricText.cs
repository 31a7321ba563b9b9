using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for what a claim measures.</summary>
public static class MetricText
{
    /// <summary>The name that a pack gives the metric, in the reader's language where it has one; else a readable name made of the id.</summary>
    public static string Of(EvidenceSnapshot snapshot, string metric) => snapshot.FindMetric(metric) is not { } named ? Of(metric)
        : Languages.Current == Language.Zh && named.NameZh is { } chinese ? chinese
        : named.Name;

    /// <summary>"capex", "market size"; the id with spaces where a pack brings one of its own.</summary>
    public static string Of(string metric) => metric switch
    {
        Metrics.Capex => SayAs("capex", "measure"),
        Metrics.CapexGrowth => SayAs("capex growth", "measure"),
        Metrics.CapexMultiple => SayAs("capex multiple", "measure"),
        Metrics.CapexTotal => SayAs("capex total", "measure"),
        Metrics.FundingRound => SayAs("funding round", "measure"),
        Metrics.FundingTotal => SayAs("funding total", "measure"),
        Metrics.FundingSought => SayAs("funding sought", "measure"),
        Metrics.FundingEvent => SayAs("funding event", "measure"),
        Metrics.FundingCount => SayAs("funding count", "measure"),
        Metrics.MarketSize => SayAs("market size", "measure"),
        Metrics.SegmentRating => SayAs("segment rating", "measure"),
        Metrics.SegmentDriver => SayAs("segment driver", "measure"),
        Metrics.DealCount => SayAs("deal count", "measure"),
        Metrics.Provenance => SayAs("provenance", "measure"),
        "capex-guidance-sum" => SayAs("capex guidance sum", "measure"),
        "finance-lease-principal" => SayAs("finance lease principal", "measure"),
        "investor" => SayAs("investor", "measure"),
        "market-value" => SayAs("market value", "measure"),
        "net-loss" => SayAs("net loss", "measure"),
        "revenue" => SayAs("revenue", "measure"),
        "valuation" => SayAs("valuation", "measure"),
        _ => IdWords.Of(metric),
    };
}
