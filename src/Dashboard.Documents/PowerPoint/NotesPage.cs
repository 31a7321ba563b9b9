using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.PowerPoint;

/// <summary>The notes of a slide.</summary>
internal static class NotesPage
{
    /// <summary>Where the picture of the slide stands on a page of notes.</summary>
    public static DeckArea Picture { get; } = new(60, 50, 420, 236);

    /// <summary>Where the notes stand.</summary>
    public static DeckArea Text { get; } = new(60, 310, 420, 590);

    private static readonly TextStyle Style = new(12) { Between = 4 };

    /// <summary>Adds the notes to a slide.</summary>
    public static void Add(SlidePart slide, NotesMasterPart master, IReadOnlyList<string> notes)
    {
        var part = slide.AddNewPart<NotesSlidePart>();
        part.AddPart(master);
        part.AddPart(slide);
        var shapes = new Shapes(_ => throw new InvalidOperationException("Notes hold no links."));
        shapes.Tree.Append(SlidePicture(shapes.NextId()));
        shapes.Add(SayAs("Notes", "shape"), Text, notes.Select(PageParagraph.Plain), Style, new PlaceholderShape { Type = PlaceholderValues.Body, Index = 1 });
        part.NotesSlide = new NotesSlide(new CommonSlideData(shapes.Tree), new ColorMapOverride(new A.MasterColorMapping()));
    }

    /// <summary>The picture of the slide.</summary>
    public static Shape SlidePicture(uint id) => new(
        new NonVisualShapeProperties(
            new NonVisualDrawingProperties { Id = id, Name = SayAs("Slide", "shape") },
            new NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true, NoRotation = true, NoChangeAspect = true }),
            new ApplicationNonVisualDrawingProperties(new PlaceholderShape { Type = PlaceholderValues.SlideImage })),
        new ShapeProperties(Shapes.Frame<A.Transform2D>(Picture), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
}
