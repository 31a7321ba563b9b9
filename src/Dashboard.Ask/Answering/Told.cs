using System.Runtime.InteropServices;
using Dashboard.Evidence;
using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>One quantity as the claims tell it: the claim that stands for it, those that agree with it, and those that do not.</summary>
/// <param name="Head">The claim that stands for it.</param>
/// <param name="Agreeing">The others that allow the same number.</param>
/// <param name="Against">Those that do not.</param>
internal sealed record Told(Claim Head, IReadOnlyList<Claim> Agreeing, IReadOnlyList<Claim> Against)
{
    /// <summary>The claims by what they measure, for whom, when, by which definition and how firm; in their order.</summary>
    public static IReadOnlyList<Told> Of(Asked asked, IReadOnlyList<Claim> claims)
    {
        var groups = new List<List<Claim>>();
        var alike = new Dictionary<(string?, string, ClaimStatus), List<List<Claim>>>();
        // what says how it counts stands before what does not, so that the vague can be told with the precise
        foreach (var claim in claims.OrderBy(claim => claim.Definition is null).ThenBy(claim => claim.Flags.Contains(Flags.FromTitle)))
        {
            // only what has measure, subject and status in common can be one
            var near = CollectionsMarshal.GetValueRefOrAddDefault(alike, (claim.Metric, Asked.RowOf(claim), claim.Status), out _) ??= [];
            if (near.Find(group => IsSame(group[0], claim)) is { } group)
            {
                group.Add(claim);
            }
            else
            {
                groups.Add([claim]);
                near.Add(groups[^1]);
            }
        }

        var order = claims.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        return [.. groups.OrderBy(group => group.Min(claim => order[claim.Id])).Select(group => Headed(asked, group))];
    }

    /// <summary>The sentence, with all claims that agree.</summary>
    public AnswerSentence Sentence(Asked asked) => new(Text(asked, Head), [Head.Id, .. Agreeing.Select(claim => claim.Id)]);

    /// <summary>The figure; null where the claim has no number.</summary>
    public AnswerFigure? Figure(Asked asked) => FigureOf(asked, Head, [Head.Id, .. Agreeing.Select(claim => claim.Id)]);

    /// <summary>The figure of one claim; null where it has no number.</summary>
    public static AnswerFigure? FigureOf(Asked asked, Claim claim, IReadOnlyList<string>? ids = null) => claim.Amount is null ? null : new(claim.Amount, Name(asked, claim), ids ?? [claim.Id])
    {
        Period = claim.Period is null ? null : PeriodText.Of(claim.Period),
        Status = claim.Status,
        Definition = claim.Definition,
        Qualifier = claim.Qualifier,
    };

    /// <summary>A claim in one sentence: its own where it has no number.</summary>
    public static string Text(Asked asked, Claim claim)
    {
        if (claim.Amount is null || claim.Metric is null || asked.SubjectOf(claim) is not { } subject)
        {
            return Sentence(claim.Statement);
        }

        var (what, amount) = (CountText.Capital(asked.NameOf(claim.Metric)), AmountText.InFull(claim.Amount, claim.Qualifier));
        if (claim.Period is not { } period)
        {
            return Say($"{what} of {subject}: {amount}{How(asked, claim, named: true)}.");
        }

        return (claim.Status, (period.Kind is PeriodKind.CalendarYear or PeriodKind.FiscalYear or PeriodKind.Month) && !asked.IsOfMany(claim.Metric)) switch
        {
            (ClaimStatus.Actual, true) => Say($"{what} of {subject} in {PeriodText.Of(period)} was {amount}{How(asked, claim, named: false)}."),
            (ClaimStatus.Guidance, true) => Say($"{what} of {subject} in {PeriodText.Of(period)} is guided at {amount}{How(asked, claim, named: false)}."),
            (ClaimStatus.Projection, true) => Say($"{what} of {subject} in {PeriodText.Of(period)} is forecast at {amount}{How(asked, claim, named: false)}."),
            _ => Say($"{what} of {subject}, {PeriodText.Of(period)}: {amount}{How(asked, claim, named: true)}."),
        };
    }

    /// <summary>"the capex of Microsoft".</summary>
    public static string Name(Asked asked, Claim claim) => (asked.SubjectOf(claim), claim.Metric) switch
    {
        ({ } subject, { } metric) => Say($"the {asked.NameOf(metric)} of {subject}"),
        (null, { } metric) => asked.NameOf(metric),
        _ => TextCut.To(claim.Statement, 120),
    };

    private static string How(Asked asked, Claim claim, bool named)
    {
        var said = claim.Stated is { } stated && claim.Status != ClaimStatus.Actual ? PeriodText.Said(stated) : null;
        var mouth = claim.Status is ClaimStatus.Projection || claim.By is not null ? Mouth.Of(asked.Snapshot, claim) : null;
        var words = new[]
        {
            claim.Definition is { } definition ? asked.DefinitionName(definition) : null,
            named && claim.Status is not ClaimStatus.Actual ? StatusText.Of(claim.Status) : null,
            mouth is null || mouth.Entity == claim.Entity || claim.By is null ? null : Say($"by {mouth.Name}"),
            said is null ? null : Say($"said {said}"),
        }.OfType<string>().ToList();
        return words.Count == 0 ? "" : Say($" ({string.Join(SayAs("; ", "list"), words)})");
    }

    private static string Sentence(string statement) => statement.Length > 0 && (char.IsPunctuation(statement[^1]) || statement[^1] > 0x3000) ? statement : statement + ".";

    private static bool IsSame(Claim head, Claim claim)
    {
        if (claim.Amount is null || head.Amount is null || claim.Metric is null || head.Metric != claim.Metric || head.Status != claim.Status || Asked.RowOf(head) != Asked.RowOf(claim)
            || !UnitScale.Converts(head.Amount.Unit, claim.Amount.Unit) || (head.Status != ClaimStatus.Actual && head.Stated != claim.Stated && !(Agrees(head, claim) && (head.Stated is null || claim.Stated is null)))
            || (head.Status == ClaimStatus.Projection && head.By != claim.By))
        {
            return false;
        }

        return head.Definition == claim.Definition ? IsWhen(head.Period, claim.Period) : (claim.Definition is null || head.Definition is null) && IsWhen(head.Period, claim.Period) && Agrees(head, claim);
    }

    /// <summary>A day within a month is the same time, told more exactly.</summary>
    internal static bool IsWhen(Period? one, Period? other) => one == other || (one is not null && other is not null && ((one.Start == other.Start && one.End == other.End)
        || (IsShort(one) && IsShort(other) && one.Overlaps(other))));

    private static bool IsShort(Period period) => period.Kind is PeriodKind.Day or PeriodKind.Month;

    private static bool Agrees(Claim one, Claim other) => AmountBounds.Of(one).Meets(AmountBounds.Of(other));

    private static Told Headed(Asked asked, List<Claim> group)
    {
        // most quantities are told once
        if (group.Count == 1)
        {
            return new(group[0], [], []);
        }

        var head = group.OrderBy(claim => claim.Flags.Contains(Flags.FromTitle)).ThenBy(claim => claim.Status != ClaimStatus.Actual && claim.Stated is null).ThenBy(claim => claim.Definition is null).ThenByDescending(asked.Snapshot.KnownSince).ThenBy(claim => claim.Id, StringComparer.Ordinal).First();
        var others = group.Where(claim => claim != head).ToList();
        return new(head, others.FindAll(claim => claim.Amount is null || Agrees(head, claim)), others.FindAll(claim => claim.Amount is not null && !Agrees(head, claim)));
    }
}
