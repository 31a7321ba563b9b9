using System.Runtime.CompilerServices;
using Dashboard.Evidence;

namespace Dashboard.Decks;

/// <summary>The decks of the evidence, read once for each snapshot. One that is broken is told with every problem, and the others still work.</summary>
public sealed class DeckLibrary
{
    private static readonly ConditionalWeakTable<EvidenceSnapshot, DeckLibrary> Read = [];

    private DeckLibrary(EvidenceSnapshot snapshot)
    {
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

    /// <summary>The deck with the id; null where there is none that works.</summary>
    public Deck? Find(string id) => Decks.FirstOrDefault(deck => deck.Id == id);

    /// <summary>What is wrong with the file of one deck.</summary>
    public IEnumerable<DeckProblem> ProblemsOf(string id) => Problems.Where(problem => problem.File == $"decks/{id}.md");
}
