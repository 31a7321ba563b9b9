using Dashboard.Charts.Axes;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>How much is sought, announced, contracted and running: a bar a stage, subject by subject.</summary>
internal static class Commitments
{
    private const int MostSubjects = 6;
    private const int MostStages = 12;

    /// <summary>The chart.</summary>
    public static ChartSpec Build(FigureDraft draft)
    {
        var all = Stages.Of(draft.Figures);
        var spec = draft.Spec(ChartKind.Bars);
        if (all.Count == 0)
        {
            return ChartDraft.Empty(spec, Say($"Commitments need two stages of one subject; what is shown holds {CountText.Of(draft.Figures.Claims.Count, "figure")}."));
        }

        var bound = new MarkBound(1);
        var subjects = all.Take(MostSubjects).Select(one => (one.Subject, Stages: bound.Ends(one.Stages, MostStages))).ToList();
        var hues = Hues.Of(draft.Snapshot, subjects.Select(subject => subject.Subject));
        List<ChartSeries> series = [.. subjects.Select(subject => new ChartSeries(
            subject.Subject,
            draft.NameOf(subject.Stages[0].Claim),
            hues[subject.Subject],
            ChartForm.Bar,
            [.. subject.Stages.Select(stage => Mark(draft, subject.Stages, stage))]))];
        return draft.Complete(
            spec with
            {
                Subtitle = Say($"{draft.Measure}, by stage, the latest figure of each"),
                ValueAxis = ValueAxes.Of(series, draft.Figures.Unit),
                Series = series,
                LeftOut = all.Sum(subject => subject.Stages.Count) - subjects.Sum(subject => subject.Stages.Count),
            },
            Headline(draft, subjects[0].Stages),
            bound.Left == 0 ? null : Say($"{CountText.Of(bound.Left, "stage")} between the largest and the smallest left out."),
            all.Count > subjects.Count ? Say($"{CountText.Of(all.Count - subjects.Count, "subject")} with smaller figures left out.") : null);
    }

    private static ChartMark Mark(FigureDraft draft, IReadOnlyList<Stage> stages, Stage stage)
    {
        var (who, name) = (draft.NameOf(stage.Claim), NameOf(draft, stages, stage));
        var row = Phrases.Listed(who, name);
        return draft.Mark(stage.Claim, row, []) with { Row = row, Company = stage.Claim.Entity, Detail = PeriodText.Label(stage.Claim.Period) };
    }

    /// <summary>What sets the stage apart from the others: what is measured, what is counted, how firm it is.</summary>
    private static string NameOf(FigureDraft draft, IReadOnlyList<Stage> stages, Stage stage)
    {
        var words = new List<string>();
        if (stages.Select(one => one.Metric).Distinct().Count() > 1)
        {
            words.Add(MetricText.Of(draft.Snapshot, stage.Metric));
        }
        else if (stages.Select(one => one.Definition).Distinct().Count() > 1)
        {
            words.Add(stage.Definition is { } definition ? DefinitionText.Of(draft.Snapshot, definition) : Say("not said what is counted"));
        }

        if (words.Count == 0 || stages.Count(one => one.Metric == stage.Metric && one.Definition == stage.Definition) > 1)
        {
            words.Add(StatusText.Of(stage.Claim.Status));
        }

        return Phrases.Listed(words);
    }

    private static string Headline(FigureDraft draft, IReadOnlyList<Stage> stages)
    {
        var (most, least) = (stages[0], stages[^1]);
        var (large, small) = (draft.Figures.SizeOf(most.Claim), draft.Figures.SizeOf(least.Claim));
        var (who, of, part) = (draft.NameOf(most.Claim), NameOf(draft, stages, most), NameOf(draft, stages, least));
        return large > 0 && small >= 0
            ? Say($"{who}: {draft.Words(least.Claim)} {part} against {draft.Words(most.Claim)} {of}, {UnitText.With(AmountText.Number(Rounding.To(small / large * 100, 0)), "%")}")
            : Say($"{who}: {draft.Words(least.Claim)} {part} against {draft.Words(most.Claim)} {of}");
    }
}
