using Dashboard.Data.Packs;

namespace Dashboard.Data.Validation;

/// <summary>Turns a pack of text into records and reports everything that keeps them from being evidence.</summary>
/// <param name="text">The pack.</param>
/// <param name="location">What a pack is known by that does not say its name.</param>
/// <param name="context">The packs before it; holds this one afterwards, even where it is broken, so that the packs behind it can be judged.</param>
internal sealed class DataPackValidator(PackText text, string location, PackContext context)
{
    private readonly string pack = text.Manifest?.Id ?? ShownText.Of(location);

    /// <summary>The pack; null where it cannot be made. It must not be used where there are problems.</summary>
    public DataPack? Validate(FileProblems manifestProblems)
    {
        if (context.HasPack(pack))
        {
            // the same pack twice: every line of it would be told to stand there already
            manifestProblems.Add(null, "name", $"a pack {ShownText.Quote(pack)} has been read already");
            return null;
        }

        CheckFollows(manifestProblems);
        var sources = Read("sources", SourceRow.Read);
        var entities = Read("entities", EntityRow.Read);
        var segments = Read("segments", SegmentRow.Read);
        var claims = Read("claims", ClaimRow.Read);
        var relations = Read("relations", RelationRow.Read);
        SchemaRows.Check(text);
        CheckSomethingIsClaimed();
        CheckCircles();
        claims.ForEach(context.Measured.Take);
        context.Measured.IsComplete = context.Claims.IsComplete;
        var metrics = Read("metrics", MetricRow.Read);
        var definitions = Read("definitions", DefinitionRow.Read);
        var charts = Read("charts", ChartRow.Read);
        var made = text.Manifest is not { Id: { } id, Title: { } title, Version: { } version, Date: { } date } manifest ? null : new DataPack
        {
            Id = id,
            Title = title,
            Description = manifest.Description,
            Version = version,
            Follows = manifest.Follows,
            Date = date,
            Sources = sources,
            Entities = entities,
            Segments = segments,
            Claims = claims,
            Relations = relations,
            Metrics = metrics,
            Definitions = definitions,
            Charts = charts,
            Decks = [.. text.Decks.Select(deck => new DeckText(id, deck.Id, deck.Text))],
        };
        CheckCharts(made, manifestProblems);
        context.EndPack(pack, IsSound(manifestProblems) ? made : null);
        return made;
    }

    /// <summary>With a pack missing before this one, figures that it may hold are missing too.</summary>
    private void CheckCharts(DataPack? made, FileProblems manifestProblems)
    {
        if (made is not null && IsSound(manifestProblems) && context.IsSound)
        {
            var (table, problems) = text.Tables["charts"];
            ChartFits.Check(made, context.Read, table, problems);
        }
    }

    private bool IsSound(FileProblems manifestProblems) => manifestProblems.Count == 0 && text.Tables.Values.All(table => table.Problems.Count == 0);

    private void CheckFollows(FileProblems problems)
    {
        if (text.Manifest?.Follows is { } followed && !context.HasPack(followed))
        {
            problems.Add(null, "follows", $"there is no pack {ShownText.Quote(followed)} before this one");

            // every id of that pack would be told to be unknown
            context.LacksPack();
        }
    }

    private List<T> Read<T>(string resource, Func<RowCells, string, PackContext, T?> read)
        where T : class
    {
        var (table, problems) = text.Tables[resource];
        var ids = context.IdsOf(resource);
        if (ids is not null)
        {
            ids.IsComplete &= table.IsComplete;
        }

        List<T> records = [];
        foreach (var row in table.Rows)
        {
            var cells = new RowCells(table, row, problems, context.Suggestions);
            if (!cells.Fit)
            {
                // the cells stand under the wrong headers, but what else refers to the row is right to do so
                cells.TakeId(ids);
            }
            else if (read(cells, pack, context) is { } record)
            {
                records.Add(record);
            }
        }

        return records;
    }

    private void CheckSomethingIsClaimed()
    {
        var (table, problems) = text.Tables["claims"];
        if (table is { IsComplete: true, Rows.Count: 0 })
        {
            problems.Add("no claims");
        }
    }

    private void CheckCircles()
    {
        foreach (var (line, kind, way) in context.Relations.Circles())
        {
            text.Tables["relations"].Problems.Add(line, "to", $"{KebabNames<RelationKind>.Of(kind)} goes round in a circle: {ShownText.Of(way)}");
        }
    }
}
