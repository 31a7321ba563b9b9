namespace Dashboard.Data.Validation;

/// <summary>Links that lead one way, and the circles among them.</summary>
internal sealed class DirectedLinks
{
    private readonly Dictionary<string, List<Link>> links = [];

    /// <summary>Takes a link of the pack that is being read.</summary>
    public void Add(string from, string to, int line)
    {
        if (!links.TryGetValue(from, out var targets))
        {
            links[from] = targets = [];
        }

        targets.Add(new Link(to, line));
    }

    /// <summary>The pack has been read to its end: its links have no lines any more.</summary>
    public void EndPack()
    {
        foreach (var targets in links.Values)
        {
            for (var i = 0; i < targets.Count; i++)
            {
                targets[i] = targets[i] with { Line = null };
            }
        }
    }

    /// <summary>
    /// The circles that a link of the pack takes part in, each with its last line and the way round; one for every link that leads back
    /// to where the search came from. Depth first, each link once, and with a stack of its own: a chain of 100,000 links must not end the process.
    /// </summary>
    public IEnumerable<(int Line, IReadOnlyList<string> Way)> Circles()
    {
        var done = new HashSet<string>();
        foreach (var start in links.Keys.Where(claim => !done.Contains(claim)))
        {
            List<Step> path = [new(start, null)];
            var depth = new Dictionary<string, int> { [start] = 0 };
            while (path.Count > 0)
            {
                var step = path[^1];
                if (!links.TryGetValue(step.Claim, out var targets) || step.Next == targets.Count)
                {
                    done.Add(step.Claim);
                    depth.Remove(step.Claim);
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                var (to, line) = targets[step.Next];
                path[^1] = step with { Next = step.Next + 1 };
                if (depth.TryGetValue(to, out var from))
                {
                    if (path.Skip(from + 1).Select(before => before.Line).Append(line).Max() is { } last)
                    {
                        yield return (last, [.. path.Skip(from).Select(before => before.Claim), to]);
                    }
                }
                else if (!done.Contains(to))
                {
                    depth.Add(to, path.Count);
                    path.Add(new Step(to, line));
                }
            }
        }
    }

    /// <summary>A link; without a line where an earlier pack holds it.</summary>
    private readonly record struct Link(string To, int? Line);

    /// <summary>A claim on the way, the line of the link that led to it, and which of its own links comes next.</summary>
    private readonly record struct Step(string Claim, int? Line, int Next = 0);
}
