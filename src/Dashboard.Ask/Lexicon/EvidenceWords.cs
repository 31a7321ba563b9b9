using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Ask.Lexicon;

/// <summary>The vocabulary with the names of the evidence: entities and their aliases, segments, metrics, definitions, sources. Made once a snapshot.</summary>
public sealed class EvidenceWords
{
    private static readonly ConditionalWeakTable<EvidenceSnapshot, ConcurrentDictionary<IAskNames, EvidenceWords>> Made = [];

    private static readonly Lazy<Phrasebook> Plain = new(() =>
    {
        var plain = new Phrasebook();
        foreach (var (phrase, term) in Vocabulary.Terms)
        {
            plain.Add(phrase, term);
        }

        return plain;
    });

    private const int LeastSite = 5;
    private const int LeastRest = 3;

    private readonly Lazy<IReadOnlyList<Claim>> ordered;

    private EvidenceWords(EvidenceSnapshot snapshot, IAskNames names)
    {
        ordered = new(() => [.. snapshot.InOrder(snapshot.Claims)]);
        Metrics = snapshot.Claims.Select(claim => claim.Metric).OfType<string>().ToFrozenSet();
        Mouths = snapshot.Entities.Where(entity => entity.Kind == EntityKind.Organization).Select(entity => entity.Id).ToFrozenSet();
        Places = snapshot.Entities.Where(entity => entity.Kind == EntityKind.Place).Select(entity => entity.Id).ToFrozenSet();
        Everywhere = snapshot.Entities.Where(entity => entity.Kind == EntityKind.Place && Spelling.Of(entity.Name).Exists(token => Vocabulary.Everywhere.Contains(token.Text))).Select(entity => entity.Id).ToFrozenSet();
        Counts = snapshot.Claims.Where(claim => claim is { Metric: not null, Definition: not null }).Select(claim => (claim.Metric!, claim.Definition!)).ToFrozenSet();
        Definitions = snapshot.Claims.Select(claim => claim.Definition).OfType<string>().ToFrozenSet();
        AddEntities(snapshot);
        EntityWords = [.. snapshot.Entities.SelectMany(entity => entity.Aliases.Prepend(entity.Name).Select(name => (entity.Id, Words: Spelling.Key(name).Split(' ').Where(word => !Phrases.Knows(word, TermKind.Skip)).ToArray()))).Where(entity => entity.Words.Length > 1)];
        SiteWords = EntityWords.SelectMany(entity => entity.Words.Index().Select(pair => (pair.Item, entity.Id, IsFirst: pair.Index == 0))).Distinct().GroupBy(pair => pair.Item).SelectMany(alike => WithoutDeals(snapshot, [.. alike])).GroupBy(pair => pair.Item)
            // a word by which something is counted names no site: nuclear
            .Where(alike => alike.Key.Length >= LeastSite && !Definitions.Any(id => id.Split('-').Contains(alike.Key)) && alike.Select(pair => pair.Id).Distinct().Count() == 1
                && (snapshot.FindEntity(alike.First().Id)!.Kind is EntityKind.Project or EntityKind.Product || (alike.Any(pair => pair.IsFirst) && snapshot.FindEntity(alike.First().Id)!.Kind is EntityKind.Company or EntityKind.Organization)))
            .ToFrozenDictionary(alike => alike.Key, alike => alike.First().Id, StringComparer.Ordinal);
        // a question is read the same in whatever language it is answered
        var measured = new List<(string, string[])>();
        foreach (var language in Enum.GetValues<Language>())
        {
            Languages.Speaking(language, () =>
            {
                AddSegments(snapshot);
                AddIds(TermKind.Metric, Metrics, names.OfMetric);
                AddIds(TermKind.Definition, Definitions, names.OfDefinition);
                measured.AddRange(Metrics.Order(StringComparer.Ordinal).SelectMany(id => names.OfMetric(id).Append(id).Select(name => (id, Spelling.Key(name).Split(' ')))));
            });
        }

        AddRests();
        MetricWords = [.. measured.DistinctBy(metric => (metric.Item1, string.Join(' ', metric.Item2)))];
        foreach (var source in snapshot.Sources)
        {
            Phrases.Add(source.Id, new(TermKind.Source, [source.Id]));
            if (!Phrases.Knows(source.Publisher, TermKind.Entity))
            {
                Phrases.Add(source.Publisher, new(TermKind.Source, [source.Id]));
            }
        }
    }

    /// <summary>"Bloom": of those with the word in their names, the company whose whole name the others begin with, what it has with others.</summary>
    private static IReadOnlyList<(string Item, string Id, bool IsFirst)> WithoutDeals(EvidenceSnapshot snapshot, IReadOnlyList<(string Item, string Id, bool IsFirst)> alike) =>
        alike.FirstOrDefault(pair => snapshot.FindEntity(pair.Id) is { Kind: EntityKind.Company } company && alike.Any(other => other.Id != pair.Id)
            && alike.All(other => other.Id == pair.Id || (snapshot.FindEntity(other.Id) is { Kind: EntityKind.Project } deal && deal.Name.StartsWith($"{company.Name}–", StringComparison.Ordinal)))) is { Id: { } owner } ? [.. alike.Where(pair => pair.Id == owner)] : alike;

    /// <summary>The phrases.</summary>
    public Phrasebook Phrases { get; } = new(Plain.Value);

    /// <summary>All claims, whatever the order of their rows.</summary>
    public IReadOnlyList<Claim> Ordered => ordered.Value;

    /// <summary>The metrics that claims have.</summary>
    public FrozenSet<string> Metrics { get; }

    /// <summary>The words of each name of each metric.</summary>
    public IReadOnlyList<(string Id, string[] Words)> MetricWords { get; }

    /// <summary>The words of each name of several words, without those that say nothing.</summary>
    public IReadOnlyList<(string Id, string[] Words)> EntityWords { get; }

    /// <summary>Those who say something of others: bodies that forecast and count.</summary>
    public FrozenSet<string> Mouths { get; }

    /// <summary>Places.</summary>
    public FrozenSet<string> Places { get; }

    /// <summary>Places that take in all others.</summary>
    public FrozenSet<string> Everywhere { get; }

    /// <summary>Words that only one site or product has in its name, and first words of names that nobody else has.</summary>
    public FrozenDictionary<string, string> SiteWords { get; }

    /// <summary>The definitions that claims have.</summary>
    public FrozenSet<string> Definitions { get; }

    /// <summary>The measures with the definitions by which claims count them.</summary>
    public FrozenSet<(string Metric, string Definition)> Counts { get; }

    /// <summary>The words of a snapshot.</summary>
    public static EvidenceWords Of(EvidenceSnapshot snapshot, IAskNames names) =>
        Made.GetOrCreateValue(snapshot).GetOrAdd(names, static (key, made) => new(made, key), snapshot);

    private void AddEntities(EvidenceSnapshot snapshot)
    {
        foreach (var entity in snapshot.Entities)
        {
            foreach (var name in NamesOf(snapshot, entity).Concat(WithoutMaker(snapshot, entity)).Concat(OtherOf(snapshot, entity)).Append(entity.Id))
            {
                Phrases.Add(name, new(TermKind.Entity, [entity.Id]));
            }
        }

        var byKey = snapshot.Entities.SelectMany(entity => entity.Aliases.Prepend(entity.Name).Select(name => (Key: Spelling.Key(name), entity.Id))).Distinct().ToLookup(pair => pair.Key, pair => pair.Id, StringComparer.Ordinal);
        foreach (var (name, other) in Vocabulary.Names)
        {
            foreach (var id in byKey[Spelling.Key(name)])
            {
                Phrases.Add(other, new(TermKind.Entity, [id]));
            }
        }
    }

    /// <summary>"NVIDIA H100" is asked for as "H100" as well.</summary>
    private static IEnumerable<string> WithoutMaker(EvidenceSnapshot snapshot, Entity entity)
    {
        var cut = entity.Kind == EntityKind.Product ? entity.Name.IndexOf(' ', StringComparison.Ordinal) : -1;
        return cut > 0 && snapshot.FindEntityByName(entity.Name[..cut]) is not null ? [entity.Name[(cut + 1)..]] : [];
    }

    /// <summary>"Google–Commonwealth Fusion" is asked for by the other party, where that has no claims of its own and nothing with another.</summary>
    private static IEnumerable<string> OtherOf(EvidenceSnapshot snapshot, Entity entity) => entity.Kind == EntityKind.Project && entity.Name.Split('–') is [_, var other] && !other.Contains('(', StringComparison.Ordinal)
        && snapshot.FindEntityByName(other) is null && snapshot.Entities.Count(site => site.Name.Contains(other, StringComparison.Ordinal)) == 1 ? [other] : [];

    /// <summary>"Cursor (Anysphere)" is asked for by either name.</summary>
    private static IEnumerable<string> NamesOf(EvidenceSnapshot snapshot, Entity entity)
    {
        foreach (var name in entity.Aliases.Prepend(entity.Name))
        {
            yield return name;
            var open = name.IndexOf('(', StringComparison.Ordinal);
            var close = name.IndexOf(')', StringComparison.Ordinal);
            // "Meta (Hyperion, Louisiana)" is not what "Meta" asks for
            // "Microsoft–Constellation (Crane)" goes by the name in it
            if (open > 0 && close > open && entity.Kind == EntityKind.Project && name[(open + 1)..close] is { Length: > 4 } inner && inner.Split(' ').All(word => char.IsUpper(word[0]) && word[^1] != ','))
            {
                yield return inner;
            }

            if (open > 0 && close > open && (snapshot.FindEntityByName(name[..open].Trim()) ?? entity) == entity)
            {
                yield return name[..open];
            }
        }
    }

    private void AddSegments(EvidenceSnapshot snapshot)
    {
        foreach (var segment in snapshot.Segments)
        {
            foreach (var name in new[] { segment.Name, SegmentText.Of(segment), segment.Id })
            {
                Phrases.Add(name, new(TermKind.Segment, [segment.Id]));
            }
        }
    }

    /// <summary>The name, and the same with a word that stands for one of it: revenue, sales.</summary>
    private static IEnumerable<string> Synonyms(string name)
    {
        var key = $" {Spelling.Key(name)} ";
        return Vocabulary.Synonyms.Where(pair => key.Contains($" {pair.Word} ", StringComparison.Ordinal)).Select(pair => key.Replace($" {pair.Word} ", $" {pair.Other} ", StringComparison.Ordinal).Trim()).Prepend(name);
    }

    /// <summary>What a way of counting has behind the name of another: all contract stages, of data centres.</summary>
    private void AddRests()
    {
        var rests = from id in Definitions.Order(StringComparer.Ordinal)
                    let whole = Definitions.Where(other => id.StartsWith($"{other}-", StringComparison.Ordinal)).MaxBy(other => other.Length)
                    where whole is not null
                    group id by id[(whole.Length + 1)..].Replace('-', ' ');
        foreach (var rest in rests.ToList())
        {
            var words = rest.Key.Split(' ');
            var isCase = rest.All(id => Reading.Question.CaseOf(id) is not null);
            if (words.Length >= (isCase ? 2 : LeastRest) && !Vocabulary.Prepositions.Contains(words[0]) && Phrases.Longest(Tokens.Of(rest.Key), 0).Length < words.Length)
            {
                Phrases.Add(rest.Key, new(TermKind.Definition, [.. rest]));
            }
        }
    }

    private void AddIds(TermKind kind, IEnumerable<string> ids, Func<string, IEnumerable<string>> names)
    {
        foreach (var id in ids.Order(StringComparer.Ordinal))
        {
            foreach (var name in names(id).Append(id).SelectMany(Synonyms))
            {
                // a word of the grammar keeps its meaning: a metric that is called "share" is asked for by a longer name
                if (!Phrases.Knows(name, TermKind.Entity) && !Phrases.Knows(name, TermKind.Skip) && !Phrases.Knows(name, TermKind.Intent))
                {
                    Phrases.Add(name, new(kind, [id]));
                }
            }
        }
    }
}
