using Dashboard.Ask.Planning;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>What the article says itself, where it is asked for: "what does the article put its market value at".</summary>
internal static class Articles
{
    /// <summary>The claims of the article alone, where it has such; else all.</summary>
    public static IReadOnlyList<Claim> Of(Asked asked, AskKind kind, IReadOnlyList<Claim> pool)
    {
        if (!asked.Question.IsOfArticle || kind != AskKind.LookUp || asked.Metrics.Count == 0 || asked.Subjects.Count == 0)
        {
            return pool;
        }

        var packs = asked.Snapshot.ClaimsOfMetric(Metrics.Provenance).Select(claim => claim.Pack).ToHashSet();
        var own = Pool.In([.. pool.Where(claim => packs.Contains(claim.Pack))], asked.Question.Periods);
        return own.Count > 0 ? own : pool;
    }
}
