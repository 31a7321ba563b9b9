using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Sums over members: where a question sets members beside each other, they stand in place of the sum.</summary>
internal static class Groups
{
    /// <summary>What is expected of the group whose members are those that the question names: "the plans of the four added up"; empty where they are no group, or nothing is expected of it.</summary>
    public static IReadOnlyList<Claim> SumsOf(Asked asked)
    {
        var members = asked.Subjects.ToHashSet();
        var groups = members.Count < 2 || asked.Question.Statuses.Count == 0 ? [] : asked.Snapshot.Entities.Where(entity => entity.Kind == EntityKind.Group && members.SetEquals(MembersOf(asked, entity.Id).SelectMany(named => named.Ids)));
        return [.. groups.SelectMany(group => asked.Snapshot.ClaimsOfEntity(group.Id).Where(claim => claim.Entity == group.Id && claim is { Amount: not null, Stated: not null, Metric: { } metric } && asked.Question.Statuses.Contains(claim.Status)
            && asked.Metrics.Any(id => metric == id || (metric.StartsWith($"{id}-", StringComparison.Ordinal) && metric.EndsWith("-sum", StringComparison.Ordinal)))))];
    }

    /// <summary>"How did the summed plans of the four change": the question about the group that they are, where what is expected of it is told more than once; the same question elsewhere.</summary>
    public static Asked Together(Asked asked)
    {
        var told = asked.Question.Asks("sum") ? Pool.In(SumsOf(asked), asked.Question.Periods) : [];
        return told.Select(claim => (claim.Entity, claim.Metric)).Distinct().ToList() is [({ } group, { } metric)] && told.Select(claim => claim.Stated).Distinct().Count() > 1
            ? asked with { Subjects = [group], Metrics = [metric], Question = asked.Question with { Entities = [new(asked.Snapshot.FindEntity(group)!.Name, [group])], Metrics = [new(asked.Question.Metrics[0].Said, [metric])], Intents = asked.Question.Intents.Where(intent => intent != "sum").ToHashSet() } }
            : asked;
    }

    /// <summary>The question about the members of a group that it names: "which of the big four spent most". A refusal where nobody says who they are.</summary>
    public static bool Opened(ref Asked asked, out Answer? refusal)
    {
        refusal = null;
        var (known, question) = (asked, asked.Question);
        var groups = question.Entities.Where(named => IsGroup(known, named)).ToList();
        if (groups.Count == 0 || !(IsOfMembers(question) || question.Excluded.Count > 0 || (Planner.Of(question) is AskKind.Sum && question.Metrics.Count > 0 && groups.TrueForAll(named => !IsMeasured(known, named))) || (Planner.Of(question) is AskKind.LookUp or AskKind.List && groups.Exists(named => IsListed(known, named) || (IsOver(known) && !IsMeasured(known, named))))))
        {
            return true;
        }

        IReadOnlyList<Named> opened = [.. question.Entities.SelectMany(named => IsGroup(known, named) && MembersOf(known, named.Ids[0]) is { Count: > 1 } members ? members : [named]).DistinctBy(named => named.Ids[0]).Where(named => !question.Excluded.Any(left => left.Ids.Contains(named.Ids[0])))];
        if (opened.Any(named => IsGroup(known, named)) && question.Asks("each"))
        {
            refusal = new Reply(asked).Add(Say($"The evidence does not say who counts among {asked.Snapshot.FindEntity(groups[0].Ids[0])!.Name}.")).Refusal(FollowUps.Choices(asked, Pool.Of(asked)));
            return false;
        }

        asked = asked with { Question = question with { Entities = opened }, Subjects = [.. opened.SelectMany(named => named.Ids).Distinct()], Opened = true };
        return true;
    }

    /// <summary>Whether the name says who belongs to it: "Microsoft, Amazon, Alphabet and Meta".</summary>
    private static bool IsListed(Asked asked, Named named) => IsGroup(asked, named) && MembersOf(asked, named.Ids[0]) is { Count: > 1 } members && members.All(member => Pool.Holds(named.Said, member.Said));

    /// <summary>Whether the time that is asked for has passed: what is still to come is told of the group alone.</summary>
    private static bool IsOver(Asked asked) => asked.Question.Periods.Count > 0 && asked.Question.Periods.All(period => period.End <= asked.Snapshot.LatestDay);

    /// <summary>Whether anybody says it of the group itself.</summary>
    private static bool IsMeasured(Asked asked, Named named) => asked.Metrics.Count == 0 || asked.Metrics.SelectMany(asked.Snapshot.ClaimsOfMetric).Any(claim => claim.Entity == named.Ids[0]);

    internal static bool IsGroup(Asked asked, Named named) => named.Ids is [var id] && asked.Snapshot.FindEntity(id)?.Kind == EntityKind.Group;

    /// <summary>"When did the big four spend most" is about their sum, and so is what is expected "in the base and the high case, each".</summary>
    private static bool IsOfMembers(Question question) => !question.Asks("when") && question.Cases.Count + (question.NamesMiddleCase ? 1 : 0) < 2 && Planner.Of(question) switch
    {
        AskKind.Ranking or AskKind.Average => true,
        AskKind.Outcome => question.Asks("who") || question.Asks("each"),
        AskKind.Comparison or AskKind.Difference or AskKind.List or AskKind.LookUp or AskKind.Growth or AskKind.Cagr => question.Asks("each"),
        _ => false,
    };

    /// <summary>Those whom every claim about the group that names members names; of "the hyperscalers", of whom nobody says who they are, those of the group that is named for them and says it.</summary>
    internal static IReadOnlyList<Named> MembersOf(Asked asked, string group)
    {
        if (Told(asked, group) is { } told)
        {
            return told;
        }

        var name = asked.Snapshot.FindEntity(group)!.Name;
        return asked.Snapshot.Entities.Where(entity => entity.Kind == EntityKind.Group && entity.Id != group && Pool.Holds(entity.Name, name)).OrderBy(entity => entity.Id, StringComparer.Ordinal).Select(entity => Told(asked, entity.Id)).OfType<IReadOnlyList<Named>>().MaxBy(members => members.Count) ?? [];
    }

    /// <summary>Those whom the claims about the very group name; null where none names any.</summary>
    private static IReadOnlyList<Named>? Told(Asked asked, string group)
    {
        var named = asked.Snapshot.ClaimsOfEntity(group).Where(claim => claim.Entity == group && claim.Mentions.Count > 1).Select(claim => claim.Mentions.AsEnumerable()).ToList();
        return named.Count == 0 ? null : [.. named.Aggregate((all, others) => all.Intersect(others)).Order(StringComparer.Ordinal).Select(id => new Named(asked.Snapshot.FindEntity(id)!.Name, [id]))];
    }
}
