using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Which part one figure is of others that are counted alike.</summary>
internal static class Shares
{
    /// <summary>The part that one subject has of all that are counted alike; of a stated total, the part that is named.</summary>
    public static Answer Of(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (asked.Question.Metrics.Count > 1 && SharesOfOne.Of(asked with { Metrics = [.. asked.Question.Metrics.SelectMany(named => named.Ids).Distinct()] }, pool) is { } twoMeasures)
        {
            return twoMeasures;
        }

        // "how much of its capex was chips": no share in the capex of all
        if (asked.Question.Asks("part") && asked.Question.Metrics.Count > 1 && !asked.Question.Asks("share"))
        {
            return Refusals.NoShare(asked, LookUps.Latest(asked, Comparisons.Then(asked, pool) is { Count: > 0 } known ? known : pool));
        }

        if ((Stated(asked, pool) ?? OfPlace(asked) ?? OfForecast(asked, pool)) is { } stated)
        {
            return stated;
        }

        var aligned = Totals.Set(asked.OfAll, Pool.Of(asked.OfAll));
        var part = aligned.Claims.Where(claim => asked.Question.Entities.Count > 0 && asked.Question.Entities[0].Ids.Contains(claim.Entity ?? "")).ToList();
        // what part one of two has of the other is nothing that figures of both give
        if (part.Count == 1 && aligned.Claims.Count > 1 && asked.Question.Entities.Count == 1 && !asked.Question.Asks("of-two"))
        {
            var unit = aligned.Unit;
            var (whole, own) = (RangeSum.Of(aligned.Claims, unit), part[0]);
            var rest = RangeSum.Of(aligned.Claims.Where(claim => claim != own), unit);
            var formula = $"{Words.Term(own, unit)} ÷ ({string.Join(" + ", aligned.Claims.Select(claim => Words.Term(claim, unit)))})";
            if (whole.Low > 0 && Words.Least(own, unit) >= 0)
            {
                var (low, high) = (100 * Words.Least(own, unit) / (Words.Least(own, unit) + rest.High), 100 * Words.Most(own, unit) / (Words.Most(own, unit) + rest.Low));
                return Totals.Told(asked, aligned, new(Words.Rounded(low, high, "%", 1), Say($"share of {asked.SubjectOf(own)}"), Totals.Ids(aligned.Claims)) { Formula = formula });
            }
        }

        if ((OfGroup(asked, pool) ?? OfMarket(asked, pool)) is { } shared)
        {
            return shared;
        }

        if (SharesOfOne.Of(asked, pool) is { } twofold)
        {
            return twofold;
        }

        return OfOther(asked, pool) ?? Covered(asked) ?? (pool.Count == 0 ? Refusals.Nothing(asked)
            : pool.Any(claim => claim.Amount?.Unit == "%") ? LookUps.Of(asked, pool, all: false)
            : Refusals.NoShare(asked, LookUps.Latest(asked, Comparisons.Then(asked, pool) is { Count: > 0 } then ? then : pool)));
    }

    /// <summary>"What share of the cards that were shipped went to the one": where who counts them states the share in the same document, it is not worked out from the few whose figures are told.</summary>
    private static Answer? Stated(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (asked.Question is not { Entities.Count: 1, Periods: [_], Amounts.Count: 0 } || asked.Question.Asks("of-two") || Pool.In(pool, asked.Question.Periods).Where(claim => claim is { Status: ClaimStatus.Actual, By: not null, Period: not null, Definition: not null }).ToList() is not [var own])
        {
            return null;
        }

        var alike = Pool.Standing(asked, [.. asked.Snapshot.Filter(asked.Snapshot.ClaimsOfEntity(own.Entity ?? ""), asked.Filter).Where(claim => claim is { Metric: Vocabulary.MarketShare, Amount.Unit: "%" }
            && (claim.Entity, claim.By, claim.Period, claim.Status) == (own.Entity, own.By, own.Period, own.Status) && claim.Citations.Any(citation => own.Citations.Any(other => other.Source == citation.Source)))]).ToList();
        return alike is [var share] ? new Reply(asked).Tell(share).Tell(own).Answer([FollowUps.Source(asked, share)]) : null;
    }

    /// <summary>"How much of the power of the country may data centers use", where what is told of the country is the share itself: "electricity-share".</summary>
    private static Answer? OfPlace(Asked asked)
    {
        var kinds = asked.Metrics.Select(metric => metric.Split('-')[0]).ToHashSet();
        var told = !asked.Question.Asks("part") || asked.Metrics.Count == 0 ? []
            : asked.Question.Entities.SelectMany(named => named.Ids).SelectMany(asked.Snapshot.ClaimsOfEntity).Distinct().Where(claim => claim is { Amount.Unit: "%", Metric: { } share, Entity: { } place } && asked.Subjects.Contains(place) && share.EndsWith("-share", StringComparison.Ordinal) && kinds.Contains(share.Split('-')[0])).ToList();
        var open = asked with { Metrics = [.. told.Select(claim => claim.Metric!).Distinct()] };
        return told.Count > 0 && open.Metrics is [var only] && Pool.Of(open with { Question = asked.Question with { Metrics = [new(only, [only])] } }) is { Count: > 0 } pool && Pool.In(pool, asked.Question.Periods) is { Count: > 0 } then
            ? LookUps.Of(open with { Question = asked.Question with { Metrics = [new(only, [only])] } }, then, all: false)
            : null;
    }

    /// <summary>"How much of the bank's figure for 2027 is down to the one": what the bank expects of the one, as part of its total for several.</summary>
    private static Answer? OfForecast(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (!asked.Question.Asks("part") || asked.Question.Asks("share") || asked.Question.Unit == "%" || asked.Question is not { Entities: [_, _], Metrics.Count: 0, Periods: [_], Amounts.Count: 0 }
            || asked.Question.Entities.FirstOrDefault(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind == EntityKind.Organization) is not { } mouth)
        {
            return null;
        }

        var then = Pool.In(pool, asked.Question.Periods).Where(claim => claim is { Amount: not null, Status: ClaimStatus.Projection } && mouth.Ids.Contains(claim.By ?? "") && !mouth.Ids.Contains(claim.Entity ?? "")).ToList();
        return then is [var part] ? new Reply(asked).Tell(part).Answer([FollowUps.Source(asked, part)]) : null;
    }

    /// <summary>The part that a member has of its group, or what is told to be part of another of that other, where both are counted alike; null where they are not.</summary>
    private static Answer? OfGroup(Asked asked, IReadOnlyList<Claim> pool)
    {
        // who counts is no part of what is counted
        if (asked.Question.Entities.Count == 3 && asked.Question.Entities.Where(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind != EntityKind.Organization).ToList() is [_, _] two)
        {
            asked = asked with { Question = asked.Question with { Entities = two } };
        }

        if (asked.Question.Entities is not [_, _])
        {
            return null;
        }

        if (OfWorld(asked, pool) is var (place, world))
        {
            return Quotient.Share(place, world) is { } part
                ? Totals.Told(asked, new([world], []), new(part, Say($"share of {asked.SubjectOf(place)}"), [place.Id, world.Id]) { Formula = Quotient.Formula(place, world) }, place)
                : null;
        }

        var aligned = Aligned.Of(asked, Comparisons.Then(asked, pool));
        var whole = aligned.Claims.FirstOrDefault(claim => claim.Entity == WholeOf(asked, aligned.Claims));
        var own = aligned.Claims.FirstOrDefault(claim => whole is not null && claim.Entity != whole.Entity && asked.Subjects.Contains(claim.Entity ?? ""));
        if (whole is null || own is null || Words.Least(whole, aligned.Unit) <= 0)
        {
            return null;
        }

        var unit = aligned.Unit;
        var (low, high) = (AmountBounds.Of(whole).High < decimal.MaxValue ? 100 * Words.Least(own, unit) / Words.Most(whole, unit) : (decimal?)null, 100 * Words.Most(own, unit) / Words.Least(whole, unit));
        var formula = $"{Words.Term(own, unit)} ÷ {Words.Term(whole, unit)}";
        // a whole that is more than its figure leaves the part open below
        var amount = low is { } least ? Words.Rounded(least, high, "%", 1) : new(null, null, Rounding.To(high, 1), "%");
        return Totals.Told(asked, aligned with { Claims = [whole], Left = [] }, new(amount, Say($"share of {asked.SubjectOf(own)}"), [own.Id, whole.Id]) { Formula = formula }, own);
    }

    /// <summary>"What share of the clean power that companies contracted went to the one": of what the same body counts of a market as a whole, in the same way and time; null where it counts no whole, or more than one.</summary>
    private static Answer? OfMarket(Asked asked, IReadOnlyList<Claim> pool)
    {
        var own = Pool.Standing(asked, Pool.In(pool, asked.Question.Periods)).Where(claim => claim is { Status: ClaimStatus.Actual, Amount.Middle: > 0, Period: not null, By: not null } && asked.Subjects.Contains(claim.Entity ?? "") && asked.Snapshot.FindEntity(claim.Entity!)!.Kind == EntityKind.Company).ToList();
        if (asked.Question.Periods.Count != 1 || own is not [var part])
        {
            return null;
        }

        var wholes = Pool.Standing(asked, [.. asked.Snapshot.Filter(asked.Snapshot.ClaimsOfMetric(part.Metric!), asked.Filter).Where(claim => claim is { Amount.Middle: > 0, Entity: { } market } && asked.Snapshot.FindEntity(market)!.Kind == EntityKind.Market
            && (claim.By, claim.Definition, claim.Status, claim.Period) == (part.By, part.Definition, part.Status, part.Period) && UnitScale.Converts(claim.Amount.Unit, part.Amount!.Unit) && claim.Amount.To(part.Amount.Unit).Middle > part.Amount.Middle)]).ToList();
        return wholes is [var whole] && Quotient.Share(part, whole) is { } share
            ? Totals.Told(asked, new([whole], []), new(share, Say($"share of {asked.SubjectOf(part)}"), [part.Id, whole.Id]) { Formula = Quotient.Formula(part, whole) }, part)
            : null;
    }

    /// <summary>A country as part of the world: both by one mouth, and said at one time where they are forecasts; null where nobody says both.</summary>
    private static (Claim Place, Claim World)? OfWorld(Asked asked, IReadOnlyList<Claim> pool)
    {
        var words = Lexicon.EvidenceWords.Of(asked.Snapshot, asked.Names);
        var figures = Pool.In(pool, asked.Question.Periods).Where(claim => claim is { Amount.Middle: not null, Entity: { } place } && words.Places.Contains(place) && asked.Subjects.Contains(place)).ToList();
        var pairs = from world in figures
                    where words.Everywhere.Contains(world.Entity!)
                    from place in figures
                    where !words.Everywhere.Contains(place.Entity!) && (place.Metric, place.Definition, place.Period, place.Status) == (world.Metric, world.Definition, world.Period, world.Status)
                        && (place.By == world.By || place.Status == ClaimStatus.Actual) && (place.Stated == world.Stated || place.Status == ClaimStatus.Actual)
                    orderby place.Status, place.By != world.By, place.Period?.End descending, place.Stated?.First descending, place.Id, world.Id
                    select ((Claim, Claim)?)(place, world);
        return pairs.FirstOrDefault();
    }

    /// <summary>Which of two is the whole: a group or a market that the other one is not known to stand outside of, or of whom the other's figure is told to be a part.</summary>
    private static string? WholeOf(Asked asked, IReadOnlyList<Claim> figures)
    {
        if (asked.Question.Entities.FirstOrDefault(named => Groups.IsGroup(asked, named) || asked.Snapshot.FindEntity(named.Ids[0])!.Kind == EntityKind.Market) is { } group)
        {
            var member = asked.Question.Entities.First(named => named != group);
            return Groups.MembersOf(asked, group.Ids[0]) is { Count: > 0 } members && !members.Any(named => member.Ids.Contains(named.Ids[0])) ? null : group.Ids[0];
        }

        return (from part in figures
                from whole in figures
                where part.Metric is { } metric && !Lexicon.Vocabulary.Between.Contains(metric) && part != whole && whole.Entity is { } owner && part.Mentions.Contains(owner) && part.Amount!.To(whole.Amount!.Unit).Middle < whole.Amount.Middle
                select whole.Entity).FirstOrDefault();
    }

    /// <summary>"The one's shipments as a percentage of the other's": the first of two companies in per cent of the second, counted alike; null where that is not asked for, or not known of both.</summary>
    private static Answer? OfOther(Asked asked, IReadOnlyList<Claim> pool)
    {
        if (!asked.Question.Asks("of-other") || asked.Question.Entities is not [var one, var other] || !asked.Question.Entities.All(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind == EntityKind.Company))
        {
            return null;
        }

        var figures = Aligned.Of(asked, Comparisons.Then(asked, pool)).Claims;
        return figures.FirstOrDefault(claim => one.Ids.Contains(claim.Entity ?? "")) is { Amount.Middle: not null } part && figures.FirstOrDefault(claim => other.Ids.Contains(claim.Entity ?? "")) is { Amount.Middle: not null } whole
            && part.Amount.To(whole.Amount.Unit).Middle <= whole.Amount.Middle ? Opposed.Told(asked, Planning.AskKind.Share, part, whole) : null;
    }

    private static Answer? Covered(Asked asked)
    {
        if (!asked.Metrics.Contains(Metrics.CapexTotal) && !asked.Question.Amounts.Any(amount => asked.Snapshot.ClaimsOfMetric(Metrics.CapexTotal).Any(amount.Fits)))
        {
            return null;
        }

        var figures = CapexCoverage.Of(asked.Snapshot, asked.Filter).ToList();
        if (figures.Count == 0)
        {
            return null;
        }

        var reply = new Reply(asked);
        foreach (var figure in figures.Take(2))
        {
            Totals.Derived(reply, figure);
        }

        return reply.Tell(figures[0].Inputs[0]).Answer(FollowUps.Source(asked, figures[0].Inputs[0]));
    }
}
