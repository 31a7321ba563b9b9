using System.Xml.Linq;

namespace Dashboard.Charts.Drawing;

/// <summary>Lays a chart out and draws it: the one layout there is.</summary>
internal static class SceneDrawing
{
    /// <summary>The drawing and its height.</summary>
    public static (XElement Drawing, double Height) Draw(ChartSpec spec, double room, MarkShapes shapes)
    {
        var (scene, height) = Scene(spec, room, shapes);
        if (AxisTitle.Of(spec, room, shapes) is not { } axis)
        {
            return (scene, height);
        }

        return (Svg.Group(axis.Title, scene.Look(("transform", $"translate(0 {Svg.Number(axis.Height)})"))), height + axis.Height);
    }

    private static (XElement Drawing, double Height) Scene(ChartSpec spec, double room, MarkShapes shapes)
    {
        if (spec.Kind == ChartKind.Bars)
        {
            var rows = RowLayout.Of(spec, room, shapes.Type);
            return (RowDrawing.Draw(rows, shapes), rows.Height);
        }

        var plane = PlaneLayout.Of(spec, room, shapes.Type);
        return (PlaneDrawing.Draw(plane, shapes), plane.Height);
    }
}
