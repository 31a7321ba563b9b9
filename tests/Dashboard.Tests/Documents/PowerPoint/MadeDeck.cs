using Dashboard.Charts;
using Dashboard.Decks;
using Dashboard.Documents.PowerPoint;
using Dashboard.Evidence;
using Dashboard.Present;
using Dashboard.Views;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Dashboard.Tests.Documents.PowerPoint;

/// <summary>Decks made into files by the product's own code.</summary>
internal static class MadeDeck
{
    private static readonly Uri Root = new("https://evidence.example/");

    /// <summary>The file of a deck, as the download answers it.</summary>
    public static byte[] Bytes(Deck deck, EvidenceSnapshot snapshot, string query = "") =>
        DeckFile.Write(deck.Title, "v1", new DeckPages(new ChartSpecs(), EvidenceViewReader.Read(snapshot, "/", query, new(2026, 9, 1)), withNotes: true, Root).Of(deck));

    /// <summary>The file of a deck written as Markdown.</summary>
    public static byte[] Bytes(string slides, EvidenceSnapshot snapshot, string query = "")
    {
        var read = new DeckReader(snapshot, "pack", "made").Read($"---\ntitle: Made\n---\n\n{slides}");
        return Bytes(read.Deck ?? throw new ArgumentException(string.Join('\n', read.Problems), nameof(slides)), snapshot, query);
    }

    /// <summary>The file of one slide with the chart.</summary>
    public static byte[] Bytes(ChartSpec spec) => DeckFile.Write("Made", "v1", [Page() with { Chart = spec }]);

    /// <summary>An empty slide.</summary>
    public static DeckPage Page() => new() { Headline = "Headline", Address = Root, AsOf = "As of 9 January 2026" };

    /// <summary>What Office would not accept, in the slides and in the workbooks of their charts.</summary>
    public static List<string> Faults(byte[] bytes)
    {
        using var deck = PresentationDocument.Open(new MemoryStream(bytes), false);
        var faults = FaultsIn(deck);
        foreach (var chart in deck.PresentationPart!.SlideParts.SelectMany(slide => slide.ChartParts))
        {
            using var book = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), false);
            faults.AddRange(FaultsIn(book));
        }

        return faults;
    }

    private static List<string> FaultsIn(OpenXmlPackage package) =>
        [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
}
