namespace Dashboard.Evidence.Audit;

/// <summary>Puts contradictions together that hang together: by a claim, or by speaking of one subject and measure.</summary>
internal static class Contradictions
{
    /// <summary>The groups, each in the order of the pairs.</summary>
    public static IEnumerable<IReadOnlyList<Contradiction>> Together(IEnumerable<Contradiction> pairs)
    {
        var groups = new List<List<Contradiction>>();
        var home = new Dictionary<string, List<Contradiction>>();
        foreach (var pair in pairs)
        {
            var keys = Keys(pair.One).Concat(Keys(pair.Other)).Distinct().ToList();
            var met = keys.Select(home.GetValueOrDefault).OfType<List<Contradiction>>().Distinct().ToList();
            var group = met.Count > 0 ? met[0] : [];
            if (met.Count == 0)
            {
                groups.Add(group);
            }

            group.Add(pair);
            keys.ForEach(key => home[key] = group);
            foreach (var other in met.Skip(1))
            {
                group.AddRange(other);
                groups.Remove(other);
                foreach (var key in other.SelectMany(one => Keys(one.One).Concat(Keys(one.Other))))
                {
                    home[key] = group;
                }
            }
        }

        return groups;
    }

    private static IEnumerable<string> Keys(Claim claim) => claim is { Entity: { } entity, Metric: not null, Amount: null } ? [claim.Id, $"{entity} {claim.Metric}"] : [claim.Id];
}
