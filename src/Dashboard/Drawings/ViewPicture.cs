using Dashboard.Charts.Drawing;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Drawings;

/// <summary>A chart of a view as a picture that says where it came from.</summary>
internal static class ViewPicture
{
    /// <summary>The picture of a chart in a view.</summary>
    /// <param name="drawn">The chart.</param>
    /// <param name="view">The view, whose notices the picture repeats.</param>
    /// <param name="root">The address of the dashboard.</param>
    /// <param name="width">The width, in pixels.</param>
    /// <param name="bare">Whether the words around the chart are left away.</param>
    public static ChartPicture Of(DrawnChart drawn, EvidenceView view, Uri root, int width = PictureFrame.Usual, bool bare = false)
    {
        var page = view with { Path = $"/charts/{drawn.Spec.Slug}", Theme = Theme.System, Charts = ChartView.Chart, Drill = null };
        return ChartPicture.Draw(drawn.Spec, new()
        {
            Width = width,
            Palette = view.Theme == Theme.Dark ? Palette.Dark : Palette.Light,
            Address = new(root, DashboardUrls.Here(page)),
            ClaimAddress = claim => new(root, DashboardUrls.Drill(claim, page)),
            MetricAddress = metric => new(root, DashboardUrls.Metric(metric, page)),
            AsOf = Say($"as of {PeriodText.Day(view.Day)}, evidence version {view.Everything.Version}"),
            Notices = [.. view.Notices, .. drawn.Spec.Refused ?? []],
            Bare = bare,
        });
    }
}
