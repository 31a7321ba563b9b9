using System.Diagnostics.CodeAnalysis;
using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>A question that names no measure: what is measured of whom it names, where that is one thing.</summary>
internal static class Unmeasured
{
    private const int Few = 4;

    /// <summary>Gives the question its measures where they can only be meant, or needs none; refuses or asks back where several may be.</summary>
    public static bool Settle(ref Asked asked, [NotNullWhen(true)] out Answer? refusal)
    {
        refusal = null;
        var question = asked.Question;
        if (question.Definitions.Count > 0 && Pool.Of(asked).Count == 0 && Settling.Named(asked) is { Count: > 0 } named)
        {
            asked = asked with { Metrics = named, Question = question with { Definitions = [] } };
            return false;
        }

        var kind = Planner.Of(question);
        // "who is behind it": those who have to do with it, as far as they are told without a number
        if (kind is AskKind.Drivers && question.Asks("who") && Parties.Behind(asked) is { } behind)
        {
            asked = behind;
            return false;
        }

        if (NeedsNone(asked, kind))
        {
            return false;
        }

        if (question.Asks("who") && question.Entities is [var only] && Groups.IsGroup(asked, only))
        {
            refusal = Memberships.Of(asked);
            return true;
        }

        if (question.Asks("share") && Settling.OfMarket(asked) is { } part)
        {
            asked = part;
            return false;
        }

        if (InRound(asked) is { Count: > 0 } around)
        {
            var both = around.FindAll(claim => question.Entities.All(named => named.Ids.Any(claim.Concerns)));
            refusal = both.Count == 0 ? Refusals.FalsePremise(asked, around) : null;
            asked = asked with { Metrics = [.. both.Select(claim => claim.Metric!).Distinct()] };
            return refusal is not null;
        }

        var pool = Pool.Of(asked);
        if (Meant(asked, pool) is { } measures)
        {
            asked = asked with { Metrics = measures };
            return false;
        }

        // what two have between them: "how many gigawatts will the one supply to the other"
        if ((Parties.AtSite(asked) ?? Parties.WithEach(asked)) is { } shared)
        {
            asked = shared;
            return false;
        }

        refusal = Heard.ByMouth(asked) ?? (pool.Count == 0 ? Refusals.Nothing(asked) : new Reply(asked).Add(Say("The question names no measure. Which of these is meant?")).Clarify(FollowUps.Choices(asked, pool)));
        return true;
    }

    /// <summary>Whether it is answered without a measure.</summary>
    private static bool NeedsNone(Asked asked, AskKind kind) => kind is AskKind.Definition or AskKind.Conflict or AskKind.Members or AskKind.Drivers
        || (kind is AskKind.Source && (asked.Question.Sources.Count > 0 || asked.Question.Amounts.Count > 0))
        || (kind is AskKind.Outcome && Verdicts.AreAsked(asked))
        || (kind is AskKind.Vintages or AskKind.Outcome or AskKind.Spread && (asked.Subjects.Count > 0 || asked.Question.Periods.Count > 0))
        || (asked.Subjects.Count == 0 && asked.Question.Amounts.Count > 0 && asked.Question.Segments.Count == 0);

    /// <summary>"Was the one in the Series B of the other": what is told of both, or who was in it.</summary>
    private static List<Claim>? InRound(Asked asked) => asked.Question is not { Entities.Count: 2, Definitions.Count: > 0 } question || !asked.IsYesOrNo ? null
        : [.. asked.Snapshot.Filter(Vocabulary.Between.SelectMany(asked.Snapshot.ClaimsOfMetric), asked.Filter)
            .Where(claim => question.Entities.Any(named => named.Ids.Any(claim.Concerns)) && question.Definitions.All(definition => Pool.Holds(Statements.Text(claim), definition.Said)))
            .OrderByDescending(claim => claim.Metric == Vocabulary.Investor).ThenBy(claim => claim.Id, StringComparer.Ordinal)];

    /// <summary>The measures that can be meant; null where several may be.</summary>
    private static IReadOnlyList<string>? Meant(Asked asked, IReadOnlyList<Claim> pool)
    {
        var question = asked.Question;
        if (question.Definitions.Count > 0 && pool.Count > 0)
        {
            return Measures(pool.Where(claim => claim.Amount is not null).DefaultIfEmpty(pool[0]));
        }

        // what has no number and is little is told
        if (pool.Count is > 0 and <= Few && pool.All(claim => claim.Amount is null && claim.Metric is not null))
        {
            return Measures(pool);
        }

        var narrowed = Narrower(asked, pool);
        var measures = Measures((narrowed.Count > 0 ? narrowed : pool).Where(claim => claim.Amount is not null));
        // what only one of two has is nothing that is asked of both
        var isOfAll = question.Entities.Count < 2 || measures.TrueForAll(metric => question.Entities.All(named => pool.Any(claim => claim.Metric == metric && named.Ids.Any(claim.Concerns))));
        if (isOfAll && (measures.Count == 1 || (question.Statuses.Count > 0 && measures.Count == 2)))
        {
            return measures;
        }

        // "its latest word on the market", "AMD, AI accelerator market in 2028": what the one says of the other
        if ((question.Asks("latest") || Parties.IsOfMarket(asked)) && question.Entities.Count > 1 && Measures(pool.Where(claim => claim is { Amount: not null, By: not null } && question.Entities.All(named => named.Ids.Any(claim.Concerns)))) is [var spoken])
        {
            return [spoken];
        }

        // "who is in": what is told of the site and of somebody who is not named
        if (question.Asks("who") && Settling.OfOthers(asked, pool) is { Count: > 0 } others)
        {
            return others;
        }

        // "what year is it to be back": the one measure that is a year
        return question.Asks("when") && asked.Subjects.Count > 0 && Measures(pool.Where(claim => claim.Amount?.Unit == "year")) is [var dated] ? [dated] : null;
    }

    private static List<string> Measures(IEnumerable<Claim> claims) => [.. claims.Select(claim => claim.Metric).OfType<string>().Distinct()];

    /// <summary>What is measured then, or in that unit, or is of the number that is named.</summary>
    private static List<Claim> Narrower(Asked asked, IReadOnlyList<Claim> pool)
    {
        var question = asked.Question;
        var then = Pool.In(pool, question.Periods).ToList();
        if (question.Unit is { } unit)
        {
            return then.FindAll(claim => claim.Amount is { } amount && (UnitScale.Converts(amount.Unit, unit) || amount.Unit.StartsWith(unit, StringComparison.OrdinalIgnoreCase)));
        }

        var amounts = GivenNumbers.Plain(question);
        if (amounts.Count == 0)
        {
            return question.Currency is not null ? [.. Pool.Firmest(asked, then)] : question.Statuses.Count > 0 ? then : [];
        }

        // "when did it hit a trillion": what came, and nothing that is expected
        var isOfWhatCame = question.Asks("when") && question.Asks("verdict") && !question.IsOfForecasts;
        return then.FindAll(claim => amounts.Exists(amount => amount.Fits(claim)) && (!isOfWhatCame || claim.Status == ClaimStatus.Actual));
    }
}
