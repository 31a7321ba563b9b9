using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>What part one figure of a subject is of another one of the same time: by two measures, or by two ways of counting.</summary>
internal static class SharesOfOne
{
    /// <summary>The smaller by the larger; null where the question does not name two.</summary>
    public static Answer? Of(Asked asked, IReadOnlyList<Claim> pool)
    {
        var subjects = pool.Where(claim => claim.Amount is not null).Select(Asked.RowOf).Distinct().ToList();
        if (subjects.Count == 0 || asked.Subjects.Count == 0)
        {
            return null;
        }

        var then = LookUps.Chosen(asked, Widened(asked, pool), all: asked.Question.Periods.Count == 0)
            .Where(claim => claim is { Amount.Middle: > 0, Period: not null, Status: not ClaimStatus.Opinion } && claim.Amount.Unit != "%").ToList();
        var pair = Named(asked, then).OrderByDescending(pair => pair.Whole.Period!.End).ThenByDescending(pair => asked.Subjects.Contains(Asked.RowOf(pair.Whole))).FirstOrDefault();
        return pair.Part is { } part ? Opposed.Told(asked, Planning.AskKind.Share, part, pair.Whole) : null;
    }

    /// <summary>Beside what is counted as the question says, the other figures of the measure: one of them is the whole.</summary>
    private static IReadOnlyList<Claim> Widened(Asked asked, IReadOnlyList<Claim> pool) =>
        [.. pool.Concat(Rounds(asked)).Concat(Pool.Measured(asked with { Question = asked.Question with { Definitions = [], Hints = [], Segments = [] } }).Where(claim => claim.Status == ClaimStatus.Actual || pool.Any(other => other.Status == claim.Status))).Distinct()];

    /// <summary>"What part of the Series C is new money": the round itself, which is another measure.</summary>
    private static IEnumerable<Claim> Rounds(Asked asked) => asked.Question.Definitions.Count == 0 ? []
        : Pool.About(asked, []).Where(claim => claim is { Metric: { } metric, Definition: { } round } && Vocabulary.Events.Contains(metric) && asked.Question.Definitions.Any(named => named.Ids.Contains(round)));

    /// <summary>A part and a whole of one subject and time: of the first measure by the second, or of the way of counting that is named by another.</summary>
    private static IEnumerable<(Claim Part, Claim Whole)> Named(Asked asked, List<Claim> then) =>
        from part in then
        from whole in then
        where part != whole && Asked.RowOf(part) == Asked.RowOf(whole) && part.Period == whole.Period && (part.Status == ClaimStatus.Actual || (part.Status, part.By, part.Stated) == (whole.Status, whole.By, whole.Stated)) && UnitScale.Converts(part.Amount!.Unit, whole.Amount!.Unit)
            && part.Amount.To(whole.Amount.Unit).Middle < whole.Amount.Middle && AmountBounds.Of(whole).High < decimal.MaxValue && AmountBounds.Of(part).High < decimal.MaxValue
            && (part.Metric == whole.Metric ? IsNamed(asked, part) && (!IsNamed(asked, whole) || asked.Question.Definitions.Count == 2) && !then.Exists(other => other.Metric == whole.Metric && other.Period == whole.Period && Asked.RowOf(other) == Asked.RowOf(whole) && other.Amount!.To(whole.Amount.Unit).Middle > whole.Amount.Middle)
                : Vocabulary.Events.Contains(whole.Metric!) && asked.Metrics.Contains(part.Metric!) ? part.Definition == whole.Definition
                : asked.Metrics.Contains(part.Metric!) && asked.Metrics.Contains(whole.Metric!) && (asked.Question.Definitions.Count > 0 || !then.Exists(other => IsLarger(other, part))) && (asked.Question.Definitions.Count == 0 || !then.Exists(other => other.Metric == whole.Metric && IsNamed(asked, other)) || IsNamed(asked, whole)))
        select (part, whole);

    /// <summary>Whether it is the same measure of the same time, and more: what the other counts is only some of it.</summary>
    private static bool IsLarger(Claim claim, Claim than) => (claim.Metric, claim.Period) == (than.Metric, than.Period) && Asked.RowOf(claim) == Asked.RowOf(than) && claim.Status == than.Status
        && UnitScale.Converts(claim.Amount!.Unit, than.Amount!.Unit) && claim.Amount.To(than.Amount.Unit).Middle > than.Amount.Middle;

    /// <summary>Whether the question names what is counted: by its name, by a word of it, or by somebody who has no figure.</summary>
    private static bool IsNamed(Asked asked, Claim claim)
    {
        if (claim.Definition is not { } definition)
        {
            return false;
        }

        var told = asked.Snapshot.FindDefinition(definition);
        var known = Spelling.Words($"{definition} {asked.DefinitionName(definition)} {asked.Names.DefinitionMeaning(definition)} {told?.Text} {told?.TextZh}").ToHashSet();
        return asked.Question.Definitions.Concat(asked.Question.Hints).Any(named => named.Ids.Contains(definition))
            || (asked.Question.Unknown.Count > 0 && asked.Question.Unknown.All(word => Spelling.Of(word).All(token => known.Any(other => Stems.AreKin(other, token.Text)))))
            || asked.Question.Segments.Any(segment => definition.Split('-').Contains(segment))
            || asked.Question.Weak.Concat(asked.Question.Called).Any(word => definition.Split('-').Any(part => Stems.AreKin(part, word)))
            || asked.Question.Entities.Any(named => !named.Ids.Any(claim.Concerns) && Spelling.Of(named.Said).TrueForAll(token => known.Any(other => Stems.AreKin(other, token.Text))));
    }
}
