namespace Dashboard.Charts.Drawing;

/// <summary>A chart as a picture that stands for itself.</summary>
/// <param name="Svg">The picture: valid XML, without script, style sheet or anything to load.</param>
/// <param name="Width">Its width, in pixels.</param>
/// <param name="Height">Its height, in pixels.</param>
public sealed record ChartPicture(string Svg, int Width, int Height)
{
    /// <summary>Draws the chart. Never throws for a spec of the catalogue: an empty one becomes a picture that says why.</summary>
    public static ChartPicture Draw(ChartSpec spec, PictureFrame frame) => new PicturePage(spec, frame).Draw();
}
