using System.Globalization;
using Dashboard.Evidence;

namespace Dashboard.Tests;

/// <summary>Evidence of many: 150 companies and 120 sources, each company with one figure that one source tells. Names begin with every second letter.</summary>
internal static class ManyNames
{
    public const int Companies = 150;
    public const int Sources = 120;

    private const string Letters = "ACEGIKMOQSUWY";

    public static readonly EvidenceSnapshot Snapshot = new([Pack()], "many-names");

    private static DataPack Pack() => HandMade.Pack([.. Enumerable.Range(0, Companies).Select(Claim)], []) with
    {
        Entities = [.. Enumerable.Range(0, Companies).Select(at => HandMade.Entity($"c{Text(at)}", $"{Letters[at % Letters.Length]}-Company {Text(at)}", EntityKind.Company))],
        Sources = [.. Enumerable.Range(0, Sources).Select(at => HandMade.Source($"s{Text(at)}", null, HandMade.PackDay) with { Publisher = $"{Letters[at % Letters.Length]}-Publisher {Text(at)}" })],
    };

    private static Claim Claim(int at) => HandMade.Measured($"capex-{Text(at)}", Metrics.Capex, $"c{Text(at)}", HandMade.Exactly(1000 - at), 2025) with
    {
        Segments = [at % 2 == 0 ? "chips" : "energy"],
        // the last sources are cited by nothing
        Citations = [new($"s{Text(at % (Sources - 10))}", null)],
    };

    private static string Text(int at) => at.ToString("000", CultureInfo.InvariantCulture);
}
