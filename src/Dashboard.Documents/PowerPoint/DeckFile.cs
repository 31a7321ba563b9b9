using Dashboard.Documents.Office;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.PowerPoint;

/// <summary>Writes a deck as a PowerPoint file (Office Open XML): pages in, bytes out.</summary>
public static class DeckFile
{
    /// <summary>The kind of the file, for those who send it.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private const uint FirstSlide = 256;

    /// <summary>Writes the file.</summary>
    /// <param name="title">The title of the deck.</param>
    /// <param name="version">The version of the evidence, which stands in the file's properties.</param>
    /// <param name="pages">The slides.</param>
    public static byte[] Write(string title, string version, IReadOnlyList<DeckPage> pages)
    {
        using var stream = new MemoryStream();
        using (var document = PresentationDocument.Create(stream, PresentationDocumentType.Presentation))
        {
            document.PackageProperties.Title = OfficeText.Clean(title);
            document.PackageProperties.Description = OfficeText.Clean(Say($"Evidence version {version}"));
            var part = document.AddPresentationPart();
            part.Presentation = new Presentation();
            var layout = DeckMasters.AddLayout(part);
            var notes = DeckMasters.AddNotes(part);
            part.Presentation.SlideIdList = new(pages.Select((page, at) => new SlideId { Id = FirstSlide + (uint)at, RelationshipId = part.GetIdOfPart(Slide(part, layout, notes, page)) }));
            part.Presentation.SlideSize = new() { Cx = (int)DeckArea.Emu(DeckArea.Slide.Width), Cy = (int)DeckArea.Emu(DeckArea.Slide.Height) };
            part.Presentation.NotesSize = new() { Cx = DeckArea.Emu(DeckArea.Slide.Height), Cy = DeckArea.Emu(DeckArea.Slide.Width) };
        }

        return stream.ToArray();
    }

    private static SlidePart Slide(PresentationPart presentation, SlideLayoutPart layout, NotesMasterPart notes, DeckPage page)
    {
        var slide = presentation.AddNewPart<SlidePart>();
        slide.AddPart(layout);
        new SlidePage(slide, page).Write();
        NotesPage.Add(slide, notes, page.Notes);
        return slide;
    }
}
