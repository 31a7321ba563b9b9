namespace Dashboard.Data.Validation;

/// <summary>
/// The rules that hold between packs, for a pack that has been validated before and is met again beside others,
/// e.g. one that was imported into the database: what it refers to may have gone since.
/// </summary>
internal static class StoredPackRules
{
    /// <summary>The problems; the context holds the pack afterwards. A row is that of the table as the pack was written: in order, one line each.</summary>
    public static IReadOnlyList<PackProblem> Check(DataPack pack, PackContext context)
    {
        var problems = new PackProblems();
        if (pack.Follows is { } followed && !context.HasPack(followed))
        {
            problems.Of("pack").Add(null, "follows", $"there is no pack {ShownText.Quote(followed)} before this one");
        }

        Ids(pack.Sources.Select(source => source.Id), "sources", context.Sources, problems);
        Ids(pack.Entities.Select(entity => entity.Id), "entities", context.Entities, problems);
        Ids(pack.Segments.Select(segment => segment.Id), "segments", context.Segments, problems);
        Claims(pack, context, Ids(pack.Claims.Select(claim => claim.Id), "claims", context.Claims, problems));
        Relations(pack, context, problems.Of("relations"));
        foreach (var claim in pack.Claims)
        {
            context.Measured.Take(claim);
        }

        Ids(pack.Charts.Select(chart => chart.Id), "charts", context.Charts, problems);
        var found = problems.ToList(pack.Id);
        context.EndPack(pack.Id, found.Count == 0 ? pack : null);
        return found;
    }

    private static FileProblems Ids(IEnumerable<string> ids, string table, KnownIds known, PackProblems problems)
    {
        var file = problems.Of(table);
        foreach (var (index, id) in ids.Index())
        {
            if (known.Add(id, Line(index)) is { } fault)
            {
                file.Add(Line(index), "id", fault);
            }
        }

        return file;
    }

    private static void Claims(DataPack pack, PackContext context, FileProblems problems)
    {
        foreach (var (index, claim) in pack.Claims.Index())
        {
            Bounds(claim, Line(index), problems);
            References("entity", claim.Entity is null ? [] : [claim.Entity], context.Entities);
            References("mentions", claim.Mentions, context.Entities);
            References("segments", claim.Segments, context.Segments);
            References("sources", claim.Citations.Select(citation => citation.Source), context.Sources);

            void References(string column, IEnumerable<string> ids, KnownIds known)
            {
                foreach (var id in ids.Where(id => !known.Contains(id)))
                {
                    problems.Add(Line(index), column, context.Suggestions.Describe(id, known));
                }
            }
        }
    }

    /// <summary>A pack that was imported before a bound was set may lie beyond it.</summary>
    private static void Bounds(Claim claim, int line, FileProblems problems)
    {
        if (claim.Amount is { } amount)
        {
            foreach (var (column, fault) in AmountRule.Faults(amount.Value, amount.Low, amount.High, amount.Unit))
            {
                problems.Add(line, column, fault);
            }
        }

        foreach (var (column, day) in new[] { ("period_start", claim.Period?.Start), ("period_end", claim.Period?.End), ("stated", claim.Stated?.First) })
        {
            if (day is { } given && DayRule.Fault(given) is { } fault)
            {
                problems.Add(line, column, fault);
            }
        }
    }

    private static void Relations(DataPack pack, PackContext context, FileProblems problems)
    {
        foreach (var (index, relation) in pack.Relations.Index())
        {
            foreach (var (column, id) in new[] { ("from", relation.From), ("to", relation.To) }.Where(end => !context.Claims.Contains(end.Item2)))
            {
                problems.Add(Line(index), column, context.Suggestions.Describe(id, context.Claims));
            }

            if (context.Relations.Add(relation.Kind, relation.From, relation.To, Line(index)) is { } fault)
            {
                problems.Add(Line(index), fault);
            }
        }
    }

    private static int Line(int index) => index + 2;
}
