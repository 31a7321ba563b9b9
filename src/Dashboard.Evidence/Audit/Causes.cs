namespace Dashboard.Evidence.Audit;

/// <summary>
/// Makes causes of what the rules found: nothing is told twice. Findings of one aspect that are held against one claim are one defect, and so is a lighter
/// sign that says nothing beyond a weightier one; what is taken in is told with the cause.
/// </summary>
internal static class Causes
{
    /// <summary>The causes, in the order of the findings that tell them.</summary>
    /// <param name="found">The findings, in the order of the rules.</param>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<Finding> found)
    {
        var joined = new List<Finding>();
        foreach (var group in Together(found))
        {
            // the weightiest tells it, of several the one whose rule stands first
            var main = group.MinBy(finding => finding.Severity)!;
            joined.Add(Join(main, [.. group.Where(other => !ReferenceEquals(other, main))]));
        }

        return TakenIn(joined);
    }

    /// <summary>Groups of findings of one aspect that share a claim that they are held against, or a source where they are about documents.</summary>
    private static IEnumerable<IReadOnlyList<Finding>> Together(IReadOnlyList<Finding> found)
    {
        var group = Enumerable.Range(0, found.Count).ToArray();
        var home = new Dictionary<(Aspect, string), int>();
        for (var at = 0; at < found.Count; at++)
        {
            foreach (var key in Keys(found[at]))
            {
                if (home.TryGetValue(key, out var other))
                {
                    // a finding may tie together what seemed to be two causes; the first of them stays
                    var (one, two) = (Root(group, at), Root(group, other));
                    group[Math.Max(one, two)] = Math.Min(one, two);
                }
                else
                {
                    home[key] = at;
                }
            }
        }

        return Enumerable.Range(0, found.Count).GroupBy(at => Root(group, at), at => found[at]).Select(together => together.ToList());
    }

    private static int Root(int[] group, int at)
    {
        while (group[at] != at)
        {
            group[at] = group[group[at]];
            at = group[at];
        }

        return at;
    }

    private static IEnumerable<(Aspect, string)> Keys(Finding finding) => AuditRules.Find(finding.Rule)!.Aspect switch
    {
        Aspect.Own => [],
        Aspect.Document => finding.Sources.Select(source => (Aspect.Document, source)),
        var aspect => finding.Claims.Select(claim => (aspect, claim)),
    };

    /// <summary>Puts lighter signs with the cause that takes them in: what is within its claims, or within its sources where it has no claims.</summary>
    private static List<Finding> TakenIn(List<Finding> causes)
    {
        var takers = causes.Where(cause => AuditRules.Find(cause.Rule)!.TakesIn.Count > 0).ToList();
        var byClaim = takers.SelectMany(cause => cause.Claims.Concat(cause.Beside).Select(claim => (claim, cause))).ToLookup(pair => pair.claim, pair => pair.cause);
        var bySource = takers.SelectMany(cause => cause.Sources.Select(source => (source, cause))).ToLookup(pair => pair.source, pair => pair.cause);
        var within = takers.ToDictionary<Finding, Finding, Lazy<HashSet<string>>>(taker => taker, taker => new(() => [.. taker.Claims, .. taker.Beside]), ReferenceEqualityComparer.Instance);
        var lighter = new Dictionary<string, List<Finding>>();
        var left = new List<Finding>();
        foreach (var cause in causes)
        {
            var near = cause.Claims.Count > 0 ? byClaim[cause.Claims[0]] : cause.Sources.Count > 0 ? bySource[cause.Sources[0]] : [];
            var taker = near.FirstOrDefault(other => other.Id != cause.Id && AuditRules.Find(other.Rule)!.TakesIn.Contains(cause.Rule) && IsWithin(cause, other, within[other]));
            if (taker is null)
            {
                left.Add(cause);
            }
            else if (!lighter.TryAdd(taker.Id, [cause]))
            {
                lighter[taker.Id].Add(cause);
            }
        }

        return left.ConvertAll(cause => lighter.TryGetValue(cause.Id, out var signs) ? Join(cause, signs.ConvertAll(Lighter)) : cause);
    }

    /// <summary>Whether all that the finding is about is among what the cause is about.</summary>
    /// <param name="finding">A lighter sign, whose first claim or source the cause names.</param>
    /// <param name="cause">The cause.</param>
    /// <param name="claims">The claims of the cause, made where a sign has several: a cause can have very many.</param>
    private static bool IsWithin(Finding finding, Finding cause, Lazy<HashSet<string>> claims) => finding.Claims.Count switch
    {
        0 => finding.Sources.All(cause.Sources.Contains),
        1 => true,
        _ => finding.Claims.All(claims.Value.Contains),
    };

    /// <summary>A lighter sign adds nothing to what the cause is held against.</summary>
    private static Finding Lighter(Finding sign) => sign with { Claims = [], Beside = [.. sign.Beside.Union(sign.Claims)] };

    /// <summary>The cause with what the others add, all of them at once: a cause of very many claims can have very many signs.</summary>
    private static Finding Join(Finding cause, List<Finding> others)
    {
        if (others.Count == 0)
        {
            return cause;
        }

        var claims = others.TrueForAll(other => other.Claims.Count == 0) ? cause.Claims : Together(cause, others, finding => finding.Claims);
        var held = claims.ToHashSet();
        return cause with
        {
            Claims = claims,
            Beside = [.. Together(cause, others, finding => finding.Beside).Where(claim => !held.Contains(claim))],
            Sources = Together(cause, others, finding => finding.Sources),
            AlsoShowsAs = [.. cause.AlsoShowsAs.Concat(others.SelectMany(other => other.AlsoShowsAs.Prepend(new(other.Rule, other.Message)))).Distinct()],
        };
    }

    private static List<string> Together(Finding cause, List<Finding> others, Func<Finding, IReadOnlyList<string>> ids) =>
        [.. ids(cause).Concat(others.SelectMany(ids)).Distinct().Order(StringComparer.Ordinal)];
}
