using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Evidence.Charting;

namespace Dashboard.Data;

/// <summary>A short name of what packs hold: the same content has the same name on every machine, any other content another.</summary>
internal sealed class ContentHash : IDisposable
{
    /// <summary>48 bits: enough to tell the states of one installation apart, and short enough for an address.</summary>
    private const int Length = 12;

    // a pack never changes
    private static readonly ConditionalWeakTable<DataPack, string> Made = [];

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private ContentHash()
    {
    }

    /// <summary>The name of a pack's content.</summary>
    public static string Of(DataPack pack) => Made.GetValue(pack, unnamed => Of(content => content.Each([unnamed], content.Add)));

    /// <summary>The name of the content of packs, in their order.</summary>
    public static string Of(IEnumerable<DataPack> packs) => Of(content => content.Each(packs, pack => content.Add(Of(pack))));

    /// <inheritdoc />
    public void Dispose() => hash.Dispose();

    private static string Of(Action<ContentHash> add)
    {
        using var content = new ContentHash();
        add(content);
        return Convert.ToHexStringLower(content.hash.GetHashAndReset())[..Length];
    }

    private void Add(DataPack pack)
    {
        Add(pack.Id, pack.Title, pack.Description, pack.Follows, Day(pack.Date), pack.Version);
        Each(pack.Sources, source => Add(
            source.Id, source.Pack, source.Number?.ToString(CultureInfo.InvariantCulture), source.Publisher, source.Title,
            source.Url.OriginalString, Day(source.Date), source.Kind.ToString(), source.Language, source.Site));
        Each(pack.Entities, entity =>
        {
            Add(entity.Id, entity.Pack, entity.Name, entity.Kind.ToString(), entity.Description);
            Texts(entity.Aliases);
        });
        Each(pack.Segments, segment => Add(segment.Id, segment.Pack, segment.Name, segment.Position, segment.Description));
        Each(pack.Claims, Add);
        Each(pack.Relations, relation => Add(relation.From, relation.Kind.ToString(), relation.To, relation.Formula, relation.Note, relation.Pack));
        Each(pack.Decks, deck => Add(deck.Pack, deck.Id, deck.Text));
        if (pack.Metrics.Count + pack.Definitions.Count + pack.Charts.Count > 0)
        {
            // these tables came later: a pack that does without them keeps its name
            Each(pack.Metrics, metric => Add(metric.Id, metric.Pack, metric.Name, metric.NameZh, metric.Nature?.ToString(), metric.Negative?.ToString(), metric.Unit));
            Each(pack.Definitions, definition => Add(definition.Id, definition.Pack, definition.Text, definition.TextZh));
            Each(pack.Charts, Add);
        }
    }

    private void Add(PackChart chart)
    {
        Add(chart.Id, chart.Pack, chart.Title, chart.Shape.ToString(), chart.Periods, chart.Unit, chart.Order?.ToString(CultureInfo.InvariantCulture), chart.Note);
        Texts(chart.Metrics);
        Texts(chart.Definitions);
        Texts(chart.Subjects);
        Texts(chart.Segments);
    }

    private void Add(Claim claim)
    {
        Add(claim.Id, claim.Pack, claim.Statement, claim.Label, claim.Entity, claim.Metric, claim.Definition, claim.Status.ToString(), claim.Qualifier, claim.Stated?.ToString(), claim.By, claim.Remark);
        Add(Number(claim.Amount?.Value), Number(claim.Amount?.Low), Number(claim.Amount?.High), claim.Amount?.Unit);
        Add(claim.Period?.Kind.ToString(), claim.Period?.Label, Day(claim.Period?.Start), Day(claim.Period?.End));
        Texts(claim.Mentions);
        Texts(claim.Segments);
        Each(claim.Citations, citation => Add(citation.Source, citation.Locator));
        Texts(claim.Flags);
    }

    private void Texts(IReadOnlyList<string> texts) => Each(texts, text => Add(text));

    private void Each<T>(IEnumerable<T> items, Action<T> add)
    {
        var count = 0;
        foreach (var item in items)
        {
            add(item);
            count++;
        }

        Add(count);
    }

    /// <summary>Each text goes in behind its length, so that no two lists of texts run together into the same bytes.</summary>
    private void Add(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
            Add(text is null ? -1 : bytes.Length);
            hash.AppendData(bytes);
        }
    }

    private void Add(int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Without trailing zeros: 64.6 and 64.60 are one number.</summary>
    private static string? Number(decimal? number) => number?.ToString("G29", CultureInfo.InvariantCulture);
}
