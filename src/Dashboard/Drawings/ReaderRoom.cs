using System.Globalization;
using Dashboard.Charts.Drawing;

namespace Dashboard.Drawings;

/// <summary>
/// How wide a chart will be, guessed before any script could measure it: from its place on the page, the width of the reader's last window (a cookie) and,
/// without that, the kind of device. A wrong guess costs a second drawing and nothing else.
/// </summary>
public static class ReaderRoom
{
    /// <summary>The cookie in which js/evidence-chart.js keeps the width of the window, in pixels.</summary>
    public const string Cookie = "room";

    private const double Desk = 1440;
    private const double Phone = 390;
    private const double Page = 1280;
    private const double Panel = 400;
    private const double PanelBesides = 960;
    private const double Columns = 1024;
    private const double ColumnsBesides = 1200;
    private const double SmallPage = 768;
    private const double Gap = 36;

    /// <summary>The room of a chart, in pixels of its own type size.</summary>
    /// <param name="context">The request; null where there is none.</param>
    /// <param name="place">Its place in the page's grid: the class that <c>Chart</c> has.</param>
    /// <param name="hasPanel">Whether the evidence panel is open.</param>
    public static double Of(HttpContext? context, string? place, bool hasPanel = false)
    {
        var window = Window(context?.Request);
        var whole = Math.Min(Page, window - (hasPanel && window >= PanelBesides ? Panel : 0)) - (window <= SmallPage ? 32 : 48);
        var hasColumns = window > (hasPanel ? ColumnsBesides : Columns);
        return place?.Split(' ')[0] switch
        {
            // a slide and its type grow alike, so their proportion is the same in every window
            "on-slide" when window <= SmallPage => 400,
            "on-slide" => place.EndsWith("beside-text", StringComparison.Ordinal) ? 620 : 840,
            "framed" => Math.Min(whole, 620),
            "in-report" => Math.Min(whole, 864),
            "wide" when hasColumns => (whole - Gap) * 7 / 12,
            "narrow" when hasColumns => (whole - Gap) * 5 / 12,
            "even" when hasColumns => (whole - Gap) / 2,
            _ => whole,
        };
    }

    /// <summary>The widths in which a page of many charts is drawn for the reader: what first HTML depends on besides its view.</summary>
    internal static (int Whole, int Wide, int Narrow, int Even) Widths(HttpContext context, bool hasPanel)
    {
        return (Fit(null), Fit("wide"), Fit("narrow"), Fit("even"));
        int Fit(string? place) => PageDrawing.WidthFor(Of(context, place, hasPanel));
    }

    private static double Window(HttpRequest? request) =>
        request is null ? Desk
        : DashboardUrls.IsBody(request.Path) && int.TryParse(request.Query["w"], NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? Math.Clamp(told, 320, 4000)
        : request.Cookies.TryGetValue(Cookie, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? Math.Clamp(known, 320, 4000)
        : request.Headers["Sec-CH-UA-Mobile"] == "?1" || request.Headers.UserAgent.ToString().Contains("Mobi", StringComparison.Ordinal) ? Phone
        : Desk;
}
