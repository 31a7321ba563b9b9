using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Who belongs to a segment, by the claims that are about them there.</summary>
internal static class Memberships
{
    private const int MostNamed = 20;

    /// <summary>The companies of the segments, those of most claims first.</summary>
    public static Answer Of(Asked asked)
    {
        if (asked.Question.Segments.Count == 0)
        {
            return OfGroup(asked);
        }

        var reply = new Reply(asked);
        foreach (var segment in asked.Question.Segments)
        {
            var all = asked.Snapshot.Filter(asked.Snapshot.ClaimsOfSegment(segment), asked.Filter).ToList();
            // "whom does the article put in the group", "in the article's list": those that it lists
            var isListed = asked.Question.Asks("listed") || asked.Question.IsOfArticle;
            var listed = isListed ? all.FindAll(claim => claim is { Metric: Metrics.InvestmentDirection, Entity: not null }) : [];
            // "what is listed under it": the directions that name no company as well
            if (isListed && ((asked.Question.Group is null && !asked.Question.Asks("who")) || (asked.Question.IsOfArticle && !listed.Exists(claim => IsCompany(asked, claim)))) && all.FindAll(claim => claim.Metric == Metrics.InvestmentDirection) is { Count: > 0 } directions)
            {
                directions.ForEach(claim => reply.Add(claim.Statement, claim));
                continue;
            }

            var members = (listed.Count > 0 ? listed : all)
                .Where(claim => claim.IsStatement && claim.Entity is { } id && asked.Snapshot.FindEntity(id)!.Kind is EntityKind.Company or EntityKind.Project || (claim.IsStatement && claim.Entity is { } product && asked.Question.Asks("products") && asked.Snapshot.FindEntity(product)!.Kind == EntityKind.Product))
                .GroupBy(claim => claim.Entity!)
                .OrderByDescending(claims => claims.Count()).ThenBy(claims => claims.Key, StringComparer.Ordinal)
                .ToList();
            var name = SegmentText.Of(asked.Snapshot.FindSegment(segment)!);
            if (members.Count > 0)
            {
                var names = CountText.Join([.. members.Take(MostNamed).Select(claims => asked.Snapshot.FindEntity(claims.Key)!.Name)]);
                reply.Add(members.Count > MostNamed ? Say($"In {name} the evidence is about {names}, among others.") : Say($"In {name} the evidence is about {names}."), members.Take(MostNamed).Select(Example));
            }
        }

        return reply.IsEmpty ? Refusals.Nothing(asked) : reply.Answer(asked.Question.Segments.Take(3).Select(segment => Say($"What drives {SegmentText.Of(asked.Snapshot.FindSegment(segment)!)}?")));
    }

    /// <summary>"Which companies are listed under it as investment directions": those that stand there; null where nobody does, or something else is asked.</summary>
    public static Answer? Listed(Asked asked)
    {
        if (!asked.Question.Asks("listed") || asked.Subjects.Count == 0 || !asked.Metrics.All(metric => metric == Metrics.InvestmentDirection))
        {
            return null;
        }

        var under = asked.Snapshot.Filter(asked.Snapshot.ClaimsOfMetric(Metrics.InvestmentDirection), asked.Filter).Where(claim => claim.Entity is { } id && !asked.Subjects.Contains(id) && claim.Mentions.Any(asked.Subjects.Contains)).ToList();
        return under.Count == 0 ? null : new Reply(asked).Add(Say($"By the evidence these are {CountText.Join([.. under.Select(claim => asked.Snapshot.FindEntity(claim.Entity!)!.Name)])}."), under).Answer();
    }

    private static Answer OfGroup(Asked asked)
    {
        var claim = Pool.About(asked, []).FirstOrDefault(claim => claim.Mentions.Count > 1 && asked.Subjects.Contains(claim.Entity ?? ""));
        return claim is null ? Refusals.Nothing(asked)
            : new Reply(asked).Add(Say($"By the evidence these are {CountText.Join([.. claim.Mentions.Select(id => asked.Snapshot.FindEntity(id)!.Name)])}."), claim).Answer();
    }

    private static bool IsCompany(Asked asked, Claim claim) => asked.Snapshot.FindEntity(claim.Entity!)!.Kind == EntityKind.Company;

    private static Claim Example(IEnumerable<Claim> claims) => claims.OrderByDescending(claim => claim.Segments.Count == 1).ThenBy(claim => claim.Status).ThenBy(claim => claim.Id, StringComparer.Ordinal).First();
}
