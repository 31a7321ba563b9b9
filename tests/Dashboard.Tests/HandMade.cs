using System.Globalization;
using Dashboard.Evidence;

namespace Dashboard.Tests;

/// <summary>Small evidence made by hand: two companies, a market, three segments, three sources, and the claims that a test names.</summary>
internal static class HandMade
{
    public static readonly DateOnly PackDay = new(2026, 1, 9);

    public static EvidenceSnapshot Snapshot(params IReadOnlyList<Claim> claims) => Snapshot(claims, []);

    public static EvidenceSnapshot Snapshot(IReadOnlyList<Claim> claims, params IReadOnlyList<Relation> relations) => new([Pack(claims, relations)], "hand-made");

    public static DataPack Pack(IReadOnlyList<Claim> claims, IReadOnlyList<Relation> relations) => new()
    {
        Id = "pack",
        Title = "Hand-made",
        Date = PackDay,
        Version = "1.0.0",
        Claims = claims,
        Relations = relations,
        Entities = [Entity("acme", "Acme", EntityKind.Company, "Roadrunner Supplies"), Entity("globex", "Globex", EntityKind.Company), Entity("market", "Anvil market", EntityKind.Market)],
        Segments = [Segment("chips", "Chips"), Segment("data-centers", "Data centers"), Segment("energy", "Energy")],
        Sources = [Source("s01", 1, new(2026, 1, 5)), Source("s02", 2, null), Source("s03", 3, new(2025, 12, 1))],
    };

    public static Claim Claim(string id) => new() { Id = id, Pack = "pack", Statement = $"Statement of {id}.", Status = ClaimStatus.Actual };

    /// <summary>A claim of a company's figure for a calendar year.</summary>
    public static Claim Measured(string id, string metric, string entity, Amount amount, int year) =>
        Claim(id) with { Metric = metric, Entity = entity, Amount = amount, Period = Year(year) };

    public static Relation Relation(string from, RelationKind kind, string to, string? note = null) => new(from, kind, to, null, note, "pack");

    public static Amount Exactly(decimal value, string unit = UnitScale.UsdBillion) => new(value, null, null, unit);

    public static Amount Between(decimal low, decimal high, string unit = UnitScale.UsdBillion) => new(null, low, high, unit);

    public static Amount UpTo(decimal high, string unit = UnitScale.UsdBillion) => new(null, null, high, unit);

    public static Amount AtLeast(decimal low, string unit = UnitScale.UsdBillion) => new(null, low, null, unit);

    public static Period Year(int year) => new(PeriodKind.CalendarYear, year.ToString(CultureInfo.InvariantCulture), new(year, 1, 1), new(year, 12, 31));

    /// <summary>A fiscal year that ends with June.</summary>
    public static Period FiscalYear(int year) => new(PeriodKind.FiscalYear, $"FY{year.ToString(CultureInfo.InvariantCulture)}", new(year - 1, 7, 1), new(year, 6, 30));

    public static Period Span(int first, int last) =>
        new(PeriodKind.Span, string.Create(CultureInfo.InvariantCulture, $"{first}–{last}"), new(first, 1, 1), new(last, 12, 31));

    public static Source Source(string id, int? number, DateOnly? date) => new()
    {
        Id = id,
        Pack = "pack",
        Number = number,
        Publisher = $"Publisher of {id}",
        Title = $"Title of {id}",
        Url = new($"https://{id}.example/page"),
        Kind = SourceKind.News,
        Date = date,
    };

    public static Entity Entity(string id, string name, EntityKind kind, params IReadOnlyList<string> aliases) =>
        new() { Id = id, Pack = "pack", Name = name, Kind = kind, Aliases = aliases };

    public static Segment Segment(string id, string name) => new() { Id = id, Pack = "pack", Name = name };
}
