using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.PowerPoint;

/// <summary>What all slides rest on: one master, one layout with headline and text, and the master of the notes.</summary>
internal static class DeckMasters
{
    private static readonly TextStyle Headline = new(28) { Serif = true, Bold = true };
    private static readonly TextStyle Body = new(20) { Between = 10 };

    /// <summary>Adds the master and its layout.</summary>
    public static SlideLayoutPart AddLayout(PresentationPart presentation)
    {
        var master = presentation.AddNewPart<SlideMasterPart>();
        var layout = master.AddNewPart<SlideLayoutPart>();
        layout.AddPart(master);
        master.AddNewPart<ThemePart>().Theme = DeckTheme.Create();
        layout.SlideLayout = new SlideLayout(new CommonSlideData(Placeholders()) { Name = Say("Headline and evidence") }, new ColorMapOverride(new A.MasterColorMapping())) { Type = SlideLayoutValues.Object, Preserve = true };
        master.SlideMaster = new SlideMaster(
            new CommonSlideData(Background(A.SchemeColorValues.Background1), Placeholders()),
            Map(),
            new SlideLayoutIdList(new SlideLayoutId { Id = 2_147_483_649, RelationshipId = master.GetIdOfPart(layout) }),
            new TextStyles(
                new TitleStyle(new A.Level1ParagraphProperties(new A.NoBullet(), Run(Headline, "+mj-lt"))),
                new BodyStyle(new A.Level1ParagraphProperties(new A.NoBullet(), Run(Body, "+mn-lt"))),
                new OtherStyle(new A.Level1ParagraphProperties(Run(Body, "+mn-lt")))));
        presentation.Presentation.SlideMasterIdList = new(new SlideMasterId { Id = 2_147_483_648, RelationshipId = presentation.GetIdOfPart(master) });
        return layout;
    }

    /// <summary>Adds the master of the notes.</summary>
    public static NotesMasterPart AddNotes(PresentationPart presentation)
    {
        var master = presentation.AddNewPart<NotesMasterPart>();
        master.AddNewPart<ThemePart>().Theme = DeckTheme.Create();
        var shapes = new Shapes(_ => "");
        shapes.Tree.Append(NotesPage.SlidePicture(shapes.NextId()));
        shapes.Add(SayAs("Notes", "shape"), NotesPage.Text, [PageParagraph.Plain(SayAs("Notes", "shape"))], new(12), new PlaceholderShape { Type = PlaceholderValues.Body, Index = 1 });
        master.NotesMaster = new NotesMaster(new CommonSlideData(Background(A.SchemeColorValues.Background1), shapes.Tree), Map());
        presentation.Presentation.NotesMasterIdList = new(new NotesMasterId { Id = presentation.GetIdOfPart(master) });
        return master;
    }

    private static ShapeTree Placeholders()
    {
        var shapes = new Shapes(_ => "");
        shapes.Add(SayAs("Headline", "shape"), DeckArea.Headline, [PageParagraph.Plain(SayAs("Headline", "shape"))], Headline with { Anchor = A.TextAnchoringTypeValues.Bottom }, new PlaceholderShape { Type = PlaceholderValues.Title });
        shapes.Add(SayAs("Text", "shape"), DeckArea.Body, [PageParagraph.Plain(SayAs("Text", "shape"))], Body, new PlaceholderShape { Type = PlaceholderValues.Body, Index = 1 });
        return shapes.Tree;
    }

    private static Background Background(A.SchemeColorValues colour) => new(new BackgroundProperties(new A.SolidFill(new A.SchemeColor { Val = colour }), new A.EffectList()));

    private static A.DefaultRunProperties Run(TextStyle style, string face) => new(
        new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Text1 }),
        new A.LatinFont { Typeface = face })
    { FontSize = (int)(style.Points * 100), Bold = style.Bold };

    private static ColorMap Map() => new()
    {
        Background1 = A.ColorSchemeIndexValues.Light1,
        Text1 = A.ColorSchemeIndexValues.Dark1,
        Background2 = A.ColorSchemeIndexValues.Light2,
        Text2 = A.ColorSchemeIndexValues.Dark2,
        Accent1 = A.ColorSchemeIndexValues.Accent1,
        Accent2 = A.ColorSchemeIndexValues.Accent2,
        Accent3 = A.ColorSchemeIndexValues.Accent3,
        Accent4 = A.ColorSchemeIndexValues.Accent4,
        Accent5 = A.ColorSchemeIndexValues.Accent5,
        Accent6 = A.ColorSchemeIndexValues.Accent6,
        Hyperlink = A.ColorSchemeIndexValues.Hyperlink,
        FollowedHyperlink = A.ColorSchemeIndexValues.FollowedHyperlink,
    };
}
