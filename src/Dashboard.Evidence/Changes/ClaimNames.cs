using Dashboard.Evidence.Wording;
namespace Dashboard.Evidence.Changes;

/// <summary>The names behind the ids that claims hold. An id that has none any more stands for itself.</summary>
internal sealed class ClaimNames
{
    private readonly Dictionary<string, string> entities = [];
    private readonly Dictionary<string, string> segments = [];
    private readonly Dictionary<string, string> sources = [];

    /// <summary>Names of packs; a later pack's name takes the place of an earlier one's.</summary>
    public ClaimNames(params ReadOnlySpan<DataPack> packs)
    {
        foreach (var pack in packs)
        {
            foreach (var entity in pack.Entities)
            {
                entities[entity.Id] = entity.Name;
            }

            foreach (var segment in pack.Segments)
            {
                segments[segment.Id] = SegmentText.Of(segment);
            }

            foreach (var source in pack.Sources)
            {
                sources[source.Id] = $"{source.Publisher} ({source.Id})";
            }
        }
    }

    /// <summary>The name of an entity.</summary>
    public string Entity(string id) => entities.GetValueOrDefault(id, id);

    /// <summary>The name of a segment.</summary>
    public string Segment(string id) => segments.GetValueOrDefault(id, id);

    /// <summary>The publisher of a source with its id.</summary>
    public string Source(string id) => sources.GetValueOrDefault(id, id);
}
