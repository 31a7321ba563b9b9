using Dashboard.Evidence;

namespace Dashboard.Charts.Builders;

/// <summary>What capital expenditure counts, where figures count in several ways.</summary>
internal static class CapexDefinitions
{
    /// <summary>The ways in which the figures count, the commonest first; empty where there are not two.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Claim> figures)
    {
        var ways = figures.Select(claim => claim.Definition).OfType<string>().GroupBy(way => way).OrderByDescending(way => way.Count()).Select(way => way.Key).ToList();
        return ways.Count > 1 ? ways : [];
    }

    /// <summary>The figures that count as the reader asks; all of them where none of them does, or nothing is asked.</summary>
    public static List<Claim> Chosen(List<Claim> figures, ChartOptions options) =>
        Of(figures).Contains(options.Definition) ? figures.FindAll(claim => claim.Definition == options.Definition) : figures;
}
