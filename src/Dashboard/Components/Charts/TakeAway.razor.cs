using System.Globalization;
using System.Net;
using Dashboard.Charts.Drawing;
using Dashboard.Citing;
using Dashboard.Documents.Citing;
using Dashboard.Drawings;
using Dashboard.Embedding;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Charts;

/// <summary>Every form in which a chart leaves the dashboard. Files are plain links; js/take-away.js makes bitmaps, js/copy.js copies.</summary>
public sealed partial class TakeAway
{
    // a frame is as wide as its place on a page that we do not know, and must not scroll in any
    private static readonly int[] FrameWidths = [PictureFrame.Narrowest, 460, 720, 1100];

    private DrawnChart? measured;

    /// <summary>The chart.</summary>
    [Parameter]
    [EditorRequired]
    public required DrawnChart Drawn { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private IOptions<EmbedOptions> Embedding { get; set; } = null!;

    private string Slug => Drawn.Spec.Slug;

    private Uri Root => new(Navigation.BaseUri);

    private string Picture => DashboardUrls.ChartPicture(Slug, View);

    private string Link => new Uri(Root, DashboardUrls.Here(View with { Drill = null })).AbsoluteUri;

    private Citable Cited => CitedChart.Of(View, Drawn, Root);

    private string Height { get; set; } = "";

    private string EmbedCode =>
        $"<iframe src=\"{WebUtility.HtmlEncode(new Uri(Root, DashboardUrls.Embed(Slug, View)).AbsoluteUri)}\" title=\"{WebUtility.HtmlEncode(Drawn.Spec.Title)}\" width=\"100%\" height=\"{Height}\" loading=\"lazy\" style=\"border:0\"></iframe>";

    private string Allowed => Embedding.Value.AllowedSites switch
    {
        [] => Say("No other site can embed this dashboard yet. The operator allows sites with the setting Embed:AllowedSites."),
        ["*"] => Say("Any site can embed it."),
        var sites => Say($"It shows on {CountText.Join([.. sites])}, and nowhere else."),
    };

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (measured == Drawn)
        {
            return;
        }

        measured = Drawn;
        // the picture has the words of the frame and more
        Height = FrameWidths.Max(width => ViewPicture.Of(Drawn, View, Root, width).Height).ToString(CultureInfo.InvariantCulture);
    }
}
