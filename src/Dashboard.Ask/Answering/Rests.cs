using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>What a figure leaves once some of its parts are taken off.</summary>
internal static class Rests
{
    // the ending of a way of counting that takes a part alone
    private const string Alone = "-only";

    /// <summary>"What does the year leave for the fourth quarter": the year less those of its quarters that are not asked for, or are said to be taken off; null where one of them is not known.</summary>
    public static Answer? OfYear(Asked asked)
    {
        var question = asked.Question;
        IReadOnlyList<PeriodWish> named = [.. question.Periods.SelectMany(Parts.QuartersOf).DistinctBy(wish => wish.Order).OrderBy(wish => wish.Order)];
        if (!question.Asks("rest") || asked.Subjects.Count != 1 || named.Count == 0 || question.Periods.All(wish => wish.IsYear) || named[0].Year != named[^1].Year)
        {
            return null;
        }

        var year = PeriodWish.OfYear(named[0].Year, named[0].Sort == PeriodSort.FiscalQuarter ? PeriodSort.Fiscal : PeriodSort.Year);
        var all = Parts.QuartersOf(year);
        // what begins the year is taken off, and what ends it is left
        var off = named[0].Order != all[0].Order ? all.Where(wish => !named.Any(other => other.Order == wish.Order)).ToList() : [.. named.Count < all.Count ? named : named.SkipLast(1)];
        var figures = Pool.Standing(asked, Pool.Measured(asked with { Question = question with { Statuses = [] } })).Where(claim => claim is { Amount.Middle: not null, Period: not null }).ToList();
        var isForecast = question.Statuses.Any(status => status is ClaimStatus.Guidance or ClaimStatus.Projection);
        foreach (var whole in figures.Where(claim => Aligned.IsYear(claim) && year.Fits(claim.Period) > 1 && (claim.Status == ClaimStatus.Actual) != isForecast && claim.Status != ClaimStatus.Opinion).OrderBy(claim => claim.Definition is null).ThenBy(claim => claim.Id, StringComparer.Ordinal))
        {
            var parts = off.Select(wish => figures.Find(claim => claim.Status == ClaimStatus.Actual && (claim.Metric, claim.Definition, Asked.RowOf(claim)) == (whole.Metric, whole.Definition, Asked.RowOf(whole)) && claim.Period!.IsQuarter() && wish.Fits(claim.Period) > 1)).OfType<Claim>().ToList();
            if (parts.Count != off.Count)
            {
                continue;
            }

            return Less(asked, whole, parts, parts.ConvertAll(claim => PeriodText.Label(claim.Period!)));
        }

        return null;
    }

    /// <summary>"What does the bank's total for the five leave for the one": the figure of a group less those of all its other members, said by one mouth at one time; null where one of them is missing.</summary>
    public static Answer? OfGroup(Asked asked)
    {
        var companies = asked.Question.Entities.Where(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind == EntityKind.Company).SelectMany(named => named.Ids).ToHashSet();
        var mouths = asked.Question.Entities.Concat(asked.Question.Speakers).Where(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind == EntityKind.Organization).SelectMany(named => named.Ids).ToHashSet();
        if (companies.Count != 1 || mouths.Count > 1 || asked.Question.Periods.Count == 0)
        {
            return null;
        }

        var wholes = asked.Snapshot.Filter(companies.SelectMany(asked.Snapshot.ClaimsOfEntity).Where(claim => claim is { Amount.Middle: not null, Period: not null, Metric: { } metric, Entity: { } group } && asked.Snapshot.FindEntity(group)!.Kind == EntityKind.Group
            && (asked.Question.Metrics.Count == 0 || asked.Question.Metrics.Any(named => named.Ids.Contains(metric))) && (mouths.Count == 0 || mouths.Contains(claim.By ?? "")) && asked.Question.Periods.Any(wish => wish.Fits(claim.Period) > 1)), asked.Filter).Distinct();
        foreach (var whole in Pool.Standing(asked, [.. wholes]).OrderByDescending(claim => claim.Stated?.First).ThenBy(claim => claim.Id, StringComparer.Ordinal))
        {
            var others = whole.Mentions.Where(member => !companies.Contains(member)).ToList();
            var parts = others.ConvertAll(member => asked.Snapshot.ClaimsOfEntity(member).FirstOrDefault(claim => claim.Entity == member && claim.Amount?.Middle is not null && UnitScale.Converts(claim.Amount.Unit, whole.Amount!.Unit)
                && (claim.Metric, claim.Definition, claim.Period, claim.By, claim.Stated, claim.Status) == (whole.Metric, whole.Definition, whole.Period, whole.By, whole.Stated, whole.Status))).OfType<Claim>().ToList();
            if (parts.Count < 2 || parts.Count != others.Count || others.Count != whole.Mentions.Count - 1)
            {
                continue;
            }

            return Less(asked, whole, parts, [.. parts.Select(asked.SubjectOf).OfType<string>()]);
        }

        return null;
    }

    /// <summary>"How much of the load at any stage of contract was not in binding agreements": the whole less the part that is counted alone and is left out; null where there is no such part, or several wholes.</summary>
    public static Answer? OfOnly(Asked asked)
    {
        if (asked.Subjects.Count != 1 || asked.Question.ExcludedDefinitions.SelectMany(named => named.Ids).Where(id => id.EndsWith(Alone, StringComparison.Ordinal)).ToList() is not [var left])
        {
            return null;
        }

        var open = asked with { Question = asked.Question with { ExcludedDefinitions = [], Definitions = [] } };
        var told = Pool.Standing(open, Pool.In(Pool.Of(open), asked.Question.Periods)).Where(claim => claim is { Amount.Middle: not null, Period: not null, Definition: not null }).ToList();
        if (told.FindAll(claim => claim.Definition == left) is not [var part])
        {
            return null;
        }

        var head = left[..left.IndexOf('-', StringComparison.Ordinal)];
        return told.FindAll(claim => claim != part && (Asked.RowOf(claim), claim.Metric, claim.Period, claim.Status) == (Asked.RowOf(part), part.Metric, part.Period, part.Status) && claim.Definition!.StartsWith($"{head}-", StringComparison.Ordinal)
            && UnitScale.Converts(claim.Amount!.Unit, part.Amount!.Unit) && claim.Amount.To(part.Amount.Unit).Middle > part.Amount.Middle) is [var whole]
            ? Less(asked, whole, [part], [asked.DefinitionName(left)]) : null;
    }

    /// <summary>A figure less its parts that are named.</summary>
    private static Answer Less(Asked asked, Claim whole, List<Claim> parts, IReadOnlyList<string> names)
    {
        var unit = whole.Amount!.Unit;
        var sum = RangeSum.Of(parts, unit);
        var amount = Words.Range(Words.Least(whole, unit) - sum.High, Words.Most(whole, unit) - sum.Low, unit);
        var terms = string.Join(" + ", parts.Select(claim => Words.Term(claim, unit)));
        var formula = $"{Words.Term(whole, unit)} − {(parts.Count > 1 ? $"({terms})" : terms)}";
        var reply = new Reply(asked).Compute(
            Say($"{CountText.Capital(Told.Name(asked, whole))} in {PeriodText.Of(whole.Period!)} less {CountText.Join(names)} leaves {AmountText.InFull(amount)}: {formula}."),
            new(amount, Say("difference"), Totals.Ids([whole, .. parts])) { Formula = formula, Period = PeriodText.Of(whole.Period!), Definition = whole.Definition, Status = whole.Status }).Tell(whole);
        parts.ForEach(claim => reply.Tell(claim));
        return reply.Answer(FollowUps.Source(asked, whole));
    }
}
