using Dashboard.Decks;

namespace Dashboard.Tests.Hosting.Hostile;

/// <summary>Three hundred broken decks: each is read, or refused with lines.</summary>
public sealed class MutatedDeckTests
{
    private const int Many = 300;

    private static readonly string[] Decks = [.. LaterEvidence.Snapshot.Packs.SelectMany(pack => pack.Decks).Select(deck => deck.Text)];

    [Fact]
    public void Decks_BrokenByChance_AreReadOrRefusedWithLines()
    {
        var faults = new List<string>();
        for (var seed = 0; seed < Many; seed++)
        {
            var text = new Mutation(seed).Of(Decks[seed % Decks.Length]);
            try
            {
                var result = new DeckReader(LaterEvidence.Snapshot, "nscale-2026-01", "broken").Read(text);
                var lines = text.Split('\n').Length + 1;
                faults.AddRange(result.Problems.Where(problem => problem.File != "decks/broken.md" || problem.Line < 1 || problem.Line > lines || problem.Message.Length == 0).Select(problem => $"seed {seed}: {problem}"));
                if (result.Deck is null && result.Problems.Count == 0)
                {
                    faults.Add($"seed {seed}: refused without a reason");
                }
            }
            catch (Exception exception)
            {
                faults.Add($"seed {seed}: {exception}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
