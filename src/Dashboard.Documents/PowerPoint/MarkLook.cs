using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.PowerPoint;

/// <summary>How firm a value is, as a fill and an outline: solid actual, hatched guidance, dashed projection, dotted outline sought, pale opinion, pale violet computed. What rates a forecast has the colour of its company, hatched where the outcome is not known yet.</summary>
internal static class MarkLook
{
    private const double Thin = 1.25;
    private const double Thick = 3;

    /// <summary>What a bar looks like.</summary>
    public static C.ChartShapeProperties Shape(ChartColumn column, bool highlighted = false) => column switch
    {
        { Seen: false } => new(new A.NoFill(), new A.Outline(new A.NoFill())),
        { Verdict: Verdict.Superseded } => Filled(Hatch(column), column, A.PresetLineDashValues.Solid, highlighted),
        { Verdict: not null } => Filled(Solid(Colour(column, .4)), column, A.PresetLineDashValues.Solid, highlighted),
        { Derived: true } => Filled(Solid(Colour(column, .2)), column, A.PresetLineDashValues.Solid, highlighted),
        { Status: ClaimStatus.Guidance } => Filled(Hatch(column), column, A.PresetLineDashValues.Solid, highlighted),
        { Status: ClaimStatus.Projection } => Filled(Solid(Colour(column, .25)), column, A.PresetLineDashValues.Dash, highlighted),
        { Status: ClaimStatus.Sought } => Filled(Solid(new A.SchemeColor { Val = A.SchemeColorValues.Background1 }), column, A.PresetLineDashValues.SystemDot, highlighted),
        { Status: ClaimStatus.Opinion } => Filled(Solid(Colour(column, .4)), column, A.PresetLineDashValues.Solid, highlighted),
        _ => Filled(Solid(Colour(column)), column, A.PresetLineDashValues.Solid, highlighted),
    };

    /// <summary>What the inside of a point looks like: never empty, since some programs leave its outline out.</summary>
    public static C.ChartShapeProperties Point(ChartColumn column, bool highlighted) => column.Status is ClaimStatus.Actual
        ? Shape(column, highlighted)
        : Filled(Solid(Colour(column, .4)), column, A.PresetLineDashValues.Solid, highlighted);

    /// <summary>What the line through points looks like; none for points that stand alone.</summary>
    public static C.ChartShapeProperties Track(ChartColumn column) => column switch
    {
        { Form: ChartForm.Point } => new(new A.Outline(new A.NoFill())),
        { Status: null } => new(Outline(Solid(new A.SchemeColor { Val = A.SchemeColorValues.Text2 }), Thin, A.PresetLineDashValues.SystemDot)),
        { Status: ClaimStatus.Actual, Derived: false } => new(Outline(Solid(Colour(column)), 2.25, A.PresetLineDashValues.Solid)),
        _ => new(Outline(Solid(Colour(column)), 1.75, A.PresetLineDashValues.Dash)),
    };

    /// <summary>The shape of a point: whose it is where no colour says so; else it says the status too, for those who do not see textures.</summary>
    public static C.MarkerStyleValues Marker(ChartColumn column) => column switch
    {
        { Status: null } or { Derived: true } => C.MarkerStyleValues.None,
        { Sign: SeriesForm.Square } => C.MarkerStyleValues.Square,
        { Sign: SeriesForm.Diamond } => C.MarkerStyleValues.Diamond,
        { Sign: SeriesForm.Triangle } => C.MarkerStyleValues.Triangle,
        { Sign: SeriesForm.TriangleDown } => C.MarkerStyleValues.Star,
        { Sign: SeriesForm.Cross } => C.MarkerStyleValues.Plus,
        { Sign: SeriesForm.Hourglass } => C.MarkerStyleValues.X,
        { Status: ClaimStatus.Guidance } => C.MarkerStyleValues.Diamond,
        { Status: ClaimStatus.Projection } => C.MarkerStyleValues.Square,
        { Status: ClaimStatus.Sought } => C.MarkerStyleValues.Triangle,
        _ => C.MarkerStyleValues.Circle,
    };

    private static C.ChartShapeProperties Filled(OpenXmlElement fill, ChartColumn column, A.PresetLineDashValues dash, bool highlighted) => new(
        fill,
        highlighted ? Outline(Solid(new A.SchemeColor { Val = A.SchemeColorValues.Text1 }), Thick, dash) : Outline(Solid(Colour(column)), Thin, dash));

    private static A.Outline Outline(A.SolidFill fill, double points, A.PresetLineDashValues dash) =>
        new(fill, new A.PresetDash { Val = dash }) { Width = (int)DeckArea.Emu(points) };

    private static A.SolidFill Solid(A.SchemeColor colour) => new(colour);

    private static A.PatternFill Hatch(ChartColumn column) => new(
        new A.ForegroundColor(Colour(column)),
        new A.BackgroundColor(new A.SchemeColor { Val = A.SchemeColorValues.Background1 }))
    { Preset = A.PresetPatternValues.WideUpwardDiagonal };

    /// <summary>The colour of the column; paler, the less of it is left.</summary>
    private static A.SchemeColor Colour(ChartColumn column, double left = 1)
    {
        var colour = new A.SchemeColor { Val = column is { Derived: true, Verdict: null } ? DeckTheme.Derived : DeckTheme.Hue(column.Hue) };
        if (left < 1)
        {
            colour.Append(new A.LuminanceModulation { Val = (int)(left * 100_000) }, new A.LuminanceOffset { Val = (int)((1 - left) * 100_000) });
        }

        return colour;
    }
}
