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
            joined.Add(group.Aggregate(main, (cause, other) => ReferenceEquals(other, main) ? cause : Join(cause, other)));
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
        var lighter = new Dictionary<string, List<Finding>>();
        var left = new List<Finding>();
        foreach (var cause in causes)
        {
            var near = cause.Claims.Count > 0 ? byClaim[cause.Claims[0]] : cause.Sources.Count > 0 ? bySource[cause.Sources[0]] : [];
            var taker = near.FirstOrDefault(other => other.Id != cause.Id && AuditRules.Find(other.Rule)!.TakesIn.Contains(cause.Rule) && IsWithin(cause, other));
            if (taker is null)
            {
                left.Add(cause);
            }
            else if (!lighter.TryAdd(taker.Id, [cause]))
            {
                lighter[taker.Id].Add(cause);
            }
        }

        return left.ConvertAll(cause => lighter.TryGetValue(cause.Id, out var signs) ? signs.Aggregate(cause, TakeIn) : cause);
    }

    private static bool IsWithin(Finding finding, Finding cause)
    {
        if (finding.Claims.Count == 0)
        {
            return finding.Sources.All(cause.Sources.Contains);
        }

        var claims = finding.Claims.Count == 1 ? null : cause.Claims.Concat(cause.Beside).ToHashSet();
        return claims is null || finding.Claims.All(claims.Contains);
    }

    /// <summary>A lighter sign adds nothing to what the cause is held against.</summary>
    private static Finding TakeIn(Finding cause, Finding other) => Join(cause, other with { Claims = [], Beside = [.. other.Beside.Union(other.Claims)] });

    private static Finding Join(Finding cause, Finding other)
    {
        var claims = cause.Claims.Union(other.Claims).Order(StringComparer.Ordinal).ToList();
        return cause with
        {
            Claims = claims,
            Beside = [.. cause.Beside.Union(other.Beside).Except(claims).Order(StringComparer.Ordinal)],
            Sources = [.. cause.Sources.Union(other.Sources).Order(StringComparer.Ordinal)],
            AlsoShowsAs = [.. new OtherSign[] { new(other.Rule, other.Message) }.Concat(other.AlsoShowsAs).Aggregate(cause.AlsoShowsAs, (told, sign) => told.Contains(sign) ? told : [.. told, sign])],
        };
    }
}
