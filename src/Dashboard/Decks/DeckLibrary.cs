using System.Runtime.CompilerServices;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Decks;

/// <summary>The decks of the evidence, read once for each snapshot. One that is broken is told with every problem, and the others still work.</summary>
public sealed class DeckLibrary
{
    private static readonly ConditionalWeakTable<EvidenceSnapshot, DeckLibrary> Read = [];

    private readonly EvidenceSnapshot snapshot;

    // one for each language: an audience may have readers of several
    private readonly MadeDeck?[] lastMade = new MadeDeck?[Enum.GetValues<Language>().Length];

    private DeckLibrary(EvidenceSnapshot snapshot)
    {
        this.snapshot = snapshot;
        var results = snapshot.Packs
            .SelectMany(pack => pack.Decks)
            .Select(deck => (deck.Id, Result: new DeckReader(snapshot, deck.Pack, deck.Id).Read(deck.Text)))
            .ToList();
        // of two decks with one name the first keeps it
        Decks = [.. results.Select(read => read.Result.Deck).OfType<Deck>().DistinctBy(deck => deck.Id).OrderBy(deck => deck.Order).ThenBy(deck => deck.Title, StringComparer.Ordinal)];
        Problems =
        [
            .. results.SelectMany(read => read.Result.Problems),
            .. results.Select(read => read.Id).GroupBy(id => id).Where(id => id.Count() > 1).Select(id => new DeckProblem($"decks/{id.Key}.md", 1, "another pack has a deck of this name; only the first is shown")),
        ];
    }

    /// <summary>The decks that work, in their order.</summary>
    public IReadOnlyList<Deck> Decks { get; }

    /// <summary>What is wrong with the others.</summary>
    public IReadOnlyList<DeckProblem> Problems { get; }

    /// <summary>The decks of the evidence.</summary>
    public static DeckLibrary Of(EvidenceSnapshot snapshot) => Read.GetValue(snapshot, made => new(made));

    /// <summary>The deck with the id, or the charts that the id lists as a deck; null where there is neither.</summary>
    /// <param name="id">The id.</param>
    /// <param name="query">The query of the address, on which the headlines of charts depend.</param>
    public Deck? Find(string id, string? query = null) => Decks.FirstOrDefault(deck => deck.Id == id) ?? Made(id, query);

    /// <summary>What is wrong with the decks of the last of some packs, one line each: <c>decks/story.md:17: …</c>.</summary>
    public static IEnumerable<string> ProblemsOf(IReadOnlyList<DataPack> packs)
    {
        var evidence = new EvidenceSnapshot(packs, "");
        return packs[^1].Decks.SelectMany(deck => new DeckReader(evidence, deck.Pack, deck.Id).Read(deck.Text).Problems).Select(problem => problem.ToString());
    }

    /// <summary>What is wrong with the file of one deck.</summary>
    public IEnumerable<DeckProblem> ProblemsOf(string id) => Problems.Where(problem => problem.File == $"decks/{id}.md");

    /// <summary>A deck of charts. The last one is kept: a whole audience asks for it in the same moment.</summary>
    private Deck? Made(string id, string? query)
    {
        var made = Volatile.Read(ref lastMade[(int)Languages.Current]);
        if (made?.Id != id || made.Query != query)
        {
            made = new(id, query, ChartsDeck.Find(snapshot, id, query));
            Volatile.Write(ref lastMade[(int)Languages.Current], made);
        }

        return made.Deck;
    }

    /// <summary>A deck of charts and what it was made from.</summary>
    private sealed record MadeDeck(string Id, string? Query, Deck? Deck);
}
