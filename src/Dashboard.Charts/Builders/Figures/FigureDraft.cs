using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>What charts of figures do alike: name themselves, make marks, say where the figures are from and what was left out.</summary>
/// <param name="Draft">The chart.</param>
/// <param name="Figures">Its figures, as the filter lets them through.</param>
/// <param name="Options">What else is set.</param>
internal sealed record FigureDraft(ChartDraft Draft, ChartFigures Figures, ChartOptions Options)
{
    /// <summary>The fewest marks of a chart: one is a sentence.</summary>
    public const int LeastMarks = ChartFit.LeastMarks;

    /// <summary>The chart that is asked for.</summary>
    public PackChart Chart => Figures.Chart;

    /// <summary>The evidence.</summary>
    public EvidenceSnapshot Snapshot => Draft.Snapshot;

    /// <summary>"electricity demand (data centers), TWh".</summary>
    public string Measure => Say($"{CountText.Capital(FigureNames.Measure(Snapshot, Chart))}, {UnitText.Of(Figures.Unit)}");

    /// <summary>The name of the subject of a claim.</summary>
    public string NameOf(Claim claim) => Draft.NameOf(claim);

    /// <summary>An amount in the chart's unit, in words.</summary>
    public string Words(Claim claim) => AmountText.Of(Figures.AmountOf(claim), claim.Qualifier);

    /// <summary>The chart before it has marks.</summary>
    public ChartSpec Spec(ChartKind kind) => new()
    {
        Slug = Chart.Id,
        Kind = kind,
        Title = Chart.Title ?? FigureNames.Of(Snapshot, Chart),
        Subtitle = Measure,
        Unit = Figures.Unit,
        ValueAxis = ValueAxes.Of([]),
        PlaceAxis = kind == ChartKind.Bars ? null : new(0, 1),
        Alternative = "",
    };

    /// <summary>The mark of a figure.</summary>
    public ChartMark Mark(Claim claim, string name, IReadOnlyList<Claim> more)
    {
        var mark = Draft.Marks.Of(claim, name, Figures.AmountOf(claim), more) with
        {
            Definition = Chart.Definitions.Count != 1 && claim.Definition is { } counted ? DefinitionText.Of(Snapshot, counted) : null,
            Pack = Packs.Count > 1 ? Snapshot.FindPack(claim.Pack)?.Title : null,
        };
        return mark;
    }

    /// <summary>The chart with its marks: with the packs that they are from, and the note of the table.</summary>
    /// <param name="spec">The chart.</param>
    /// <param name="headline">The finding; used where the pack has no words of its own.</param>
    /// <param name="notes">What was left out.</param>
    public ChartSpec Complete(ChartSpec spec, string headline, params IEnumerable<string?> notes)
    {
        var marks = spec.Marks.ToList();
        if (marks.Count < LeastMarks)
        {
            return marks.Count == 0 ? Empty() : ChartDraft.Empty(spec, Say($"What is shown holds one figure, which needs no chart: {marks[0].Name}, {marks[0].Amount}, {marks[0].StatusText}."));
        }

        return Draft.Complete(spec with
        {
            Title = Chart.Title ?? headline,
            Notes = [.. new[] { Chart.Note }.Concat(notes).Append(Origin).OfType<string>()],
            Alternative = spec.Alternative.Length > 0 ? spec.Alternative : spec.Kind switch
            {
                ChartKind.Bars => Say($"Bar chart: {Measure}."),
                ChartKind.Timeline => Say($"Timeline: {Measure}."),
                _ => Say($"Line chart: {Measure}."),
            },
        });
    }

    /// <summary>The names of those that the chart asks for and that have nothing to show, as a list in words; null where there are none.</summary>
    /// <param name="shown">The ids of the subjects that are shown.</param>
    public string? Missing(IEnumerable<string> shown) =>
        Chart.Subjects.Except(shown).Select(subject => Snapshot.FindEntity(subject)!.Name).ToList() is { Count: > 0 } missing ? CountText.Join(missing) : null;

    /// <summary>The axis of days, with some room at either end; behind the last day there is room for the names of lines.</summary>
    public static ChartAxis Days(decimal first, decimal last, bool named) =>
        new(first - Math.Max(20, Math.Round((last - first) * .04m)), last + Math.Max(20, Math.Round((last - first) * (named ? .2m : .06m))));

    /// <summary>The chart without marks, with the reason.</summary>
    public ChartSpec Empty() => Draft.Empty(Spec(ChartKind.Bars), [.. ChartFigures.Of(Snapshot, Chart, EvidenceFilter.None).Claims]);

    /// <summary>The ids of the packs that the figures are from.</summary>
    private IReadOnlyList<string> Packs { get; } = [.. Figures.Claims.Select(claim => claim.Pack).Distinct()];

    private string Origin => Say($"Figures from {CountText.Join([.. Packs.Select(pack => $"“{Snapshot.FindPack(pack)?.Title}”")])}.");
}
