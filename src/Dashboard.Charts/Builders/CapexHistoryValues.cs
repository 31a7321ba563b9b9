using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>The figures of the history turned into change or index: each point keeps its claims, and says how it was computed.</summary>
/// <param name="Draft">The chart.</param>
/// <param name="Options">What the numbers are turned into.</param>
/// <param name="Lines">The whole lines, those years included that are not shown.</param>
internal sealed record CapexHistoryValues(ChartDraft Draft, ChartOptions Options, IReadOnlyList<IReadOnlyList<Claim>> Lines)
{
    /// <summary>The first shown year that all lines have; null where there is none, and each line is set against its own first.</summary>
    public int? BaseYear => Shown.Select(line => line.Select(claim => claim.Period!.Year).ToHashSet())
        .Aggregate((IEnumerable<int>?)null, (common, years) => common?.Intersect(years) ?? years)?
        .Cast<int?>().Min();

    /// <summary>The lines as far as the period goes.</summary>
    public IReadOnlyList<IReadOnlyList<Claim>> Shown => [.. Lines.Select(line => line.Where(Options.Covers).ToList()).Where(line => line.Count > 0)];

    /// <summary>The unit of the numbers, for axes and files.</summary>
    public string Unit => Options.Values switch { ChartValues.Yoy => "%", ChartValues.Index => "index", _ => UnitScale.UsdBillion };

    /// <summary>What is shown, with unit and period.</summary>
    public string Subtitle => Options.Values switch
    {
        ChartValues.Yoy => Say("Capital expenditure, change from the year before in per cent, at the day on which each company’s year ends"),
        ChartValues.Index when BaseYear is { } year => Say($"Capital expenditure, {PeriodText.Year(year)} = 100, at the day on which each company’s year ends"),
        ChartValues.Index => Say("Capital expenditure, each company’s first year = 100, at the day on which each company’s year ends"),
        _ => Say("Capital expenditure, US$ billion a year, at the day on which each company’s year ends"),
    };

    /// <summary>The formula; null where nothing is computed.</summary>
    public string? Note => Options.Values switch
    {
        ChartValues.Yoy => Say("Computed by us: the figure of a year divided by that of the year before, less one. A year without a figure for the year before has no point."),
        ChartValues.Index when BaseYear is { } year => Say($"Computed by us: the figure of a year divided by that of {PeriodText.Year(year)}, times 100."),
        ChartValues.Index => Say("Computed by us: the figure of a year divided by that of the company’s first year that is shown, times 100."),
        _ => null,
    };

    /// <summary>Figures that have no point, because what they would be divided by is zero or below it; null where there are none.</summary>
    public string? WithoutBase => Options.Values switch
    {
        ChartValues.Yoy when Baseless(WithoutChange) is { } names => Say($"Without a point: {names}. The figure of the year before is zero or negative, and a change in per cent has no meaning from there."),
        ChartValues.Index when Baseless(Shown.Where(line => BaseOf(line) is var first && Billions(first) <= 0).Select(BaseOf)) is { } names => Say($"Without a line: {names}. The figure that would be 100 is zero or negative."),
        _ => null,
    };

    /// <summary>Why nothing is drawn; null where the period holds nothing.</summary>
    public string? WhyEmpty => WithoutBase ?? (Options.Values == ChartValues.Yoy && Shown.Count > 0 ? Say("No year that is chosen has a figure for the year before it.") : null);

    /// <summary>The points of a line.</summary>
    public IEnumerable<ChartMark> Of(IReadOnlyList<Claim> line, Func<Claim, ChartMark> stated) => Options.Values switch
    {
        ChartValues.Yoy => from claim in line
                           where Options.Covers(claim)
                           let before = Before(line, claim)
                           where before is not null && Billions(before) > 0
                           let change = ((Billions(claim) / Billions(before)) - 1) * 100
                           select Made(stated(claim), before, change, VerdictText.Difference(Rounding.To(change, 1)), $"{Full(claim)} ÷ {Full(before)} − 1"),
        ChartValues.Index => Index([.. line.Where(Options.Covers)], stated),
        _ => line.Where(Options.Covers).Select(stated),
    };

    /// <summary>A figure in billions of dollars.</summary>
    public static decimal Billions(Claim claim) => claim.Amount!.To(UnitScale.UsdBillion).Value!.Value;

    private IEnumerable<Claim> WithoutChange => Lines.SelectMany(line => line.Where(claim => Options.Covers(claim) && Before(line, claim) is { } before && Billions(before) <= 0));

    private Claim BaseOf(IReadOnlyList<Claim> line) => line.FirstOrDefault(claim => claim.Period!.Year == BaseYear) ?? line[0];

    private static Claim? Before(IReadOnlyList<Claim> line, Claim claim) => line.FirstOrDefault(other => other.Period!.Year == claim.Period!.Year - 1);

    private string? Baseless(IEnumerable<Claim> claims) =>
        claims.Select(claim => $"{Draft.NameOf(claim)} {PeriodText.Label(claim.Period!)}").ToList() is { Count: > 0 } names ? CountText.Join(names) : null;

    private IEnumerable<ChartMark> Index(List<Claim> line, Func<Claim, ChartMark> stated)
    {
        var first = line.Count == 0 ? null : BaseOf(line);
        return first is null || Billions(first) <= 0
            ? []
            : line.Select(claim =>
            {
                var index = Billions(claim) / Billions(first) * 100;
                return Made(stated(claim), first, index, AmountText.Number(Rounding.To(index, 1)), $"{Full(claim)} ÷ {Full(first)} × 100");
            });
    }

    private ChartMark Made(ChartMark mark, Claim against, decimal value, string amount, string formula)
    {
        var claims = mark.Claims.Append(against.Id).Distinct().ToList();
        var sources = claims.SelectMany(id => Draft.Snapshot.FindClaim(id)!.Citations).Select(citation => citation.Source).Distinct().ToList();
        var figure = new Amount(Rounding.To(value, 1), null, null, Unit);
        return mark with
        {
            End = Computed.Drawn(value),
            Figure = figure,
            Computation = new($"{CapexHistoryChart.Id}.{mark.Id}", mark.Name, figure, Say($"{formula}, in US$ billion"), [.. claims.Select(id => Draft.Snapshot.FindClaim(id)!)]) { Said = amount },
            Amount = amount,
            Formula = Say($"{formula}, in US$ billion"),
            StatusText = MarkStatus.Computed,
            Derived = true,
            Claims = claims,
            Sources = sources,
            SourcesText = CountText.Of(sources.Count, "source"),
        };
    }

    /// <summary>The same in words, for a calculation.</summary>
    public static string Full(Claim claim) => AmountText.TermAlike(Billions(claim), UnitScale.UsdBillion);
}
