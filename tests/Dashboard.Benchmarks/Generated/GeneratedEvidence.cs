using System.Globalization;
using Dashboard.Evidence;

namespace Dashboard.Benchmarks.Generated;

/// <summary>Makes valid packs of any size: the same size gives the same pack. Their proportions are those of the built-in pack.</summary>
internal sealed class GeneratedEvidence
{
    private const string PackId = "generated";
    private const int Seed = 20261122;
    private const int MostEntities = 2_000;
    private const int MostSources = 5_000;

    private static readonly string[] SegmentIds = ["chips", "data-centers", "energy", "models", "applications"];
    private static readonly string[] MetricIds = [Metrics.Capex, Metrics.FundingRound, Metrics.MarketSize, Metrics.DealCount];
    private static readonly string[] FlagIds = [Flags.Superlative, Flags.Causal, Flags.Hedged, "unattributed", "promotional"];
    private static readonly string[] Subjects = ["Spending", "Revenue", "Funding", "Capacity", "Demand", "Headcount", "Debt"];
    private static readonly string[] Verbs = ["rose", "fell", "is expected to rise", "was put", "stayed"];
    private static readonly string[] Places = ["in Europe", "in Norway", "in the United States", "in Asia", "worldwide"];

#pragma warning disable CA5394 // a benchmark wants the same numbers every time, not secret ones
    private readonly Random random = new(Seed);
    private readonly int size;

    private GeneratedEvidence(int size) => this.size = size;

    private int Entities => Math.Clamp(size / 5, 1, MostEntities);

    private int Sources => Math.Clamp(size / 8, 1, MostSources);

    /// <summary>A pack with so many claims.</summary>
    public static DataPack Pack(int claims) => new GeneratedEvidence(claims).Build();

    /// <summary>A snapshot of a pack with so many claims.</summary>
    public static EvidenceSnapshot Snapshot(int claims) => new([Pack(claims)], "generated");

    private DataPack Build() => new()
    {
        Id = PackId,
        Title = "Generated evidence",
        Date = new(2026, 1, 9),
        Version = "1.0.0",
        Sources = [.. Enumerable.Range(1, Sources).Select(Source)],
        Entities = [.. Enumerable.Range(1, Entities).Select(Entity)],
        Segments = [.. SegmentIds.Select(id => new Segment { Id = id, Pack = PackId, Name = id })],
        Claims = [.. Enumerable.Range(1, size).Select(Claim)],
        // one claim in ten updates the one before it: no circles
        Relations = [.. Enumerable.Range(1, size / 10).Select(at => new Relation(Id("claim", at * 10), RelationKind.Updates, Id("claim", (at * 10) - 1), null, null, PackId))],
    };

    private Source Source(int at) => new()
    {
        Id = Id("source", at),
        Pack = PackId,
        Number = at,
        Publisher = $"Publisher {at % 97}",
        Title = $"{Any(Subjects)} {Any(Places)}, report {at}",
        Url = new Uri($"https://publisher-{at % 97}.example/reports/{at}"),
        Date = random.Next(4) == 0 ? null : new DateOnly(2024, 1, 1).AddDays(random.Next(730)),
        Kind = Any(Enum.GetValues<SourceKind>()),
        Language = "en",
    };

    private Entity Entity(int at) => new()
    {
        Id = Id("entity", at),
        Pack = PackId,
        Name = $"Company {at}",
        Kind = EntityKind.Company,
        Aliases = at % 4 == 0 ? [$"Formerly {at}"] : [],
    };

    /// <summary>In each hundred a growth, a total of capex and a total of rounds, so that the rules about them have something to do.</summary>
    private Claim Claim(int at) => (at % 100) switch
    {
        1 => Figure(at) with { Metric = Metrics.CapexGrowth, Amount = new(random.Next(1, 80), null, null, "%") },
        2 => Figure(at) with { Metric = Metrics.CapexTotal, Definition = Any(SegmentIds), Period = new(PeriodKind.Span, "2023–2026", new(2023, 1, 1), new(2026, 12, 31)) },
        3 => Figure(at) with { Metric = Metrics.FundingTotal, Period = new(PeriodKind.Span, "2023–2026", new(2023, 1, 1), new(2026, 12, 31)) },
        _ => Figure(at),
    };

    private Claim Figure(int at)
    {
        var (entity, year, value) = (random.Next(1, Entities + 1), random.Next(2023, 2027), random.Next(1, 100_000) / 100m);
        return new()
        {
            Id = Id("claim", at),
            Pack = PackId,
            Statement = $"{Any(Subjects)} of company {entity} {Any(Verbs)} at {value.ToString(CultureInfo.InvariantCulture)} billion US dollars {Any(Places)} in {year}.",
            Label = at % 3 == 0 ? $"Figure {at}" : null,
            Entity = Id("entity", entity),
            Mentions = at % 5 == 0 ? [Id("entity", (entity % Entities) + 1)] : [],
            Metric = Any(MetricIds),
            Amount = new(value, null, null, "USD billion"),
            Period = new(PeriodKind.CalendarYear, year.ToString(CultureInfo.InvariantCulture), new(year, 1, 1), new(year, 12, 31)),
            Status = Any(Enum.GetValues<ClaimStatus>()),
            Segments = [Any(SegmentIds)],
            Flags = at % 3 == 0 ? [Any(FlagIds)] : [],
            Citations = [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(1, Sources + 1)).Distinct().Select(source => new Citation(Id("source", source)))],
        };
    }

    private static string Id(string kind, int at) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{at}");

    private T Any<T>(T[] items) => items[random.Next(items.Length)];
#pragma warning restore CA5394
}
