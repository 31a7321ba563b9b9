using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Ask.Answering;

/// <summary>A question beside the evidence that it is asked of.</summary>
/// <param name="Snapshot">The evidence, as it was known on the day that is asked for.</param>
/// <param name="Filter">Which claims are shown.</param>
/// <param name="Question">The question.</param>
/// <param name="Names">The packs' names of metrics and definitions.</param>
internal sealed record Asked(EvidenceSnapshot Snapshot, EvidenceFilter Filter, Question Question, IAskNames Names)
{
    /// <summary>The ids of all subjects that the question names.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [.. Question.Entities.SelectMany(named => named.Ids).Distinct()];

    /// <summary>Whether its subjects are the members of a group that it names.</summary>
    public bool Opened { get; init; }

    /// <summary>The time that was taken where the question names none; null where it names one, or none was taken.</summary>
    public string? Assumed { get; init; }

    /// <summary>What is newer than the last time at which those compared have a figure each.</summary>
    public IReadOnlyList<Claim> Newer { get; init; } = [];

    /// <summary>The ids of all measures that the question names.</summary>
    public IReadOnlyList<string> Metrics { get; init; } = [.. Question.Metrics.SelectMany(named => named.Ids).Distinct()];

    /// <summary>Whether it is answered by yes or no: it begins with "did", or "is", and asks for nothing by a word such as "what".</summary>
    public bool IsYesOrNo => Question.Words is { Count: > 0 } words && Vocabulary.Beginnings.Contains(words[0].Text) && words[0].Text is "did" or "doe" or "does" or "do" or "is" or "are" or "was" or "were" or "has" or "have" or "had" && !words.Exists(word => Vocabulary.Interrogatives.Contains(word.Text) && word.Text is not "what");

    /// <summary>The same of either language: 完成了吗.</summary>
    public bool AsksWhether => IsYesOrNo || (Question.Asks("confirm") && Question.Text.Any(Tokens.IsUnspaced)) || (Question.Words is [.., var last] && Vocabulary.Doubts.Contains(last.Text));

    /// <summary>The same question about everybody.</summary>
    public Asked OfAll => this with { Question = Question with { Entities = [] }, Subjects = [] };

    /// <summary>All claims in their order, which is made once a snapshot.</summary>
    public IReadOnlyList<Claim> Ordered => EvidenceWords.Of(Snapshot, Names).Ordered;

    /// <summary>What a metric is called.</summary>
    public string NameOf(string metric) => Names.OfMetric(metric).FirstOrDefault(name => name.Length > 0) ?? MetricText.Of(metric);

    /// <summary>Whether a metric's name is a plural: users, leases signed and not begun. What is said of it takes another verb.</summary>
    public bool IsOfMany(string metric) => NameOf(metric).Split(' ').TakeWhile(word => !Vocabulary.Prepositions.Contains(word) && word is not "of" and not "and").LastOrDefault(word => !word.EndsWith("ed", StringComparison.Ordinal)) is { } head && head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal);

    /// <summary>What a definition is called.</summary>
    public string DefinitionName(string definition) => Names.OfDefinition(definition).FirstOrDefault(name => name.Length > 0) ?? DefinitionText.Of(definition);

    /// <summary>What the claim is about, for readers; null where it is about nothing that has a name.</summary>
    public string? SubjectOf(Claim claim) => claim.Entity is { } id ? Snapshot.FindEntity(id)!.Name
        : claim.Segments is [var segment] ? SegmentText.Of(Snapshot.FindSegment(segment)!)
        : null;

    /// <summary>What a comparison tells apart: the subject, or the segment.</summary>
    public static string RowOf(Claim claim) => claim.Entity ?? string.Join(' ', claim.Segments);
}
