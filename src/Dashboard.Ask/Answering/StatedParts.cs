using System.Globalization;
using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>"What part of its contracted clean power was running": a part of a figure that only the statement of its claim tells, "40 GW, of which 19 GW were running", worked out in the open.</summary>
internal static class StatedParts
{
    private const int Hundred = 100;
    private static readonly string[] Wanted = ["share", "part", "percent", "portion"];

    /// <summary>The claim whose statement tells the part by a word of the question, with what it is of the whole; null where that is not asked for, or none or several tell it.</summary>
    public static Answer? Of(Asked asked)
    {
        var question = asked.Question;
        if (asked.Subjects.Count == 0 || question is not { Outside: null, Negates: false } || question.Asks("drivers") || !(question.IsOfPart || question.AsksAny(Wanted)) || GivenNumbers.Plain(question).Count > 0)
        {
            return null;
        }

        var told = asked.Snapshot.Filter(asked.Subjects.SelectMany(asked.Snapshot.ClaimsOfEntity).DistinctBy(claim => claim.Id), asked.Filter)
            .Where(claim => claim is { Amount.Value: > 0, Metric: not null, Status: not ClaimStatus.Opinion } && question.Entities.All(named => named.Ids.Any(claim.Concerns)) && IsOfMeasure(asked, claim)
                && (question.Periods.Count == 0 || question.Periods.Any(period => period.Fits(claim.Period) > 0))
                && question.Unknown.All(word => Statements.Holds(asked, claim, [word])))
            .Select(claim => (Claim: claim, Part: PartOf(asked, claim))).Where(pair => pair.Part is not null).Take(2).ToList();
        if (told is not [var (whole, part)])
        {
            return null;
        }

        var (unit, share) = (whole.Amount!.Unit, new Amount(Rounding.To(Hundred * part!.Value / whole.Amount.Value!.Value, 1), null, null, "%"));
        var formula = $"{AmountText.Number(part.Value)} ÷ {Words.Term(whole, unit)}";
        return new Reply(asked).Add(whole.Statement, whole)
            .Compute(Say($"That is {AmountText.InFull(share)} of it: {formula}."), new(share, Say("share"), [whole.Id]) { Formula = formula, Period = whole.Period is { } period ? PeriodText.Of(period) : null, Definition = whole.Definition, Status = whole.Status })
            .Figure(whole).Answer(FollowUps.Source(asked, whole));
    }

    /// <summary>Whether it measures what is asked for; of a site or plant, which is known by one thing, whatever it is called.</summary>
    private static bool IsOfMeasure(Asked asked, Claim claim) => asked.Question.Metrics.Any(named => named.Ids.Contains(claim.Metric!))
        || (asked.Subjects.Contains(claim.Entity ?? "") && asked.Snapshot.FindEntity(claim.Entity!)!.Kind == EntityKind.Project);

    /// <summary>The one smaller number in the unit of the claim that its statement has beside its own, where the words behind it are those of the question.</summary>
    private static decimal? PartOf(Asked asked, Claim claim)
    {
        var (tokens, unit) = (Spelling.Of(claim.Statement), Spelling.Words(claim.Amount!.Unit.Split(' ')[^1])[0]);
        var parts = new List<(decimal Value, int At)>();
        for (var at = 0; at + 1 < tokens.Count; at++)
        {
            if (tokens[at + 1].Text == unit && decimal.TryParse(tokens[at].Text.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value < claim.Amount.Value)
            {
                parts.Add((value, at));
            }
        }

        if (parts is not [var part])
        {
            return null;
        }

        var behind = tokens.Skip(part.At + 2).TakeWhile(token => !token.IsParted).Where(token => !token.IsNumber).Select(token => token.Text).ToList();
        return Asked(asked).Any(word => behind.Exists(other => Stems.AreAlike(other, word))) ? part.Value : null;
    }

    /// <summary>The words of the question that mean something, and what those of another writing are in the words of the statements.</summary>
    private static IEnumerable<string> Asked(Asked asked)
    {
        var question = asked.Question;
        var named = question.Metrics.Concat(question.Definitions).Concat(question.Hints).Select(wish => wish.Said).Concat(question.Unknown).Concat(question.Weak).Distinct().ToList();
        return Worded.Said(asked).Concat(named.Select(said => said.Replace(" ", "", StringComparison.Ordinal)).Concat(named).SelectMany(said => Vocabulary.Glosses[said]).SelectMany(Spelling.Words));
    }
}
