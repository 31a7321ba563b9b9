using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Workbooks;

/// <summary>The looks of cells. Colours are those of the reader's own theme.</summary>
internal static class WorkbookStyles
{
    /// <summary>Text and numbers.</summary>
    public const uint Plain = 0;

    /// <summary>The first row.</summary>
    public const uint Heading = 1;

    /// <summary>A day, written as 2026-01-09.</summary>
    public const uint Day = 2;

    /// <summary>An address.</summary>
    public const uint Link = 3;

    /// <summary>Text that begins like a formula and is none.</summary>
    public const uint Quoted = 4;

    /// <summary>Text of several lines.</summary>
    public const uint Wrapped = 5;

    private const uint DayFormat = 164;

    // the place of link colours in a theme
    private const uint ThemeLink = 10;

    /// <summary>The styles.</summary>
    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(Face(), Face(new Bold()), Face(new Underline(), ThemeLink)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true },
            new CellFormat { FontId = 2, ApplyFont = true },
            new CellFormat { QuotePrefix = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true }));

    private static Font Face(DocumentFormat.OpenXml.OpenXmlElement? look = null, uint? theme = null)
    {
        var font = new Font();
        if (look is not null)
        {
            font.Append(look);
        }

        font.Append(new FontSize { Val = 11 });
        if (theme is { } colour)
        {
            font.Append(new Color { Theme = colour });
        }

        font.Append(new FontName { Val = "Calibri" });
        return font;
    }
}
