using System.Globalization;
using System.Net;
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
    private const int FrameWidth = 720;
    private const int FrameFoot = 40;

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

    // about what the frame needs: its chart is as high as the picture's, its words are fewer
    private string Height => (ViewPicture.Of(Drawn, View, Root, FrameWidth, bare: true).Height + FrameFoot + (Drawn.Spec.Empty is null ? 150 : 100)).ToString(CultureInfo.InvariantCulture);

    private string EmbedCode =>
        $"<iframe src=\"{WebUtility.HtmlEncode(new Uri(Root, DashboardUrls.Embed(Slug, View)).AbsoluteUri)}\" title=\"{WebUtility.HtmlEncode(Drawn.Spec.Title)}\" width=\"100%\" height=\"{Height}\" loading=\"lazy\" style=\"border:0\"></iframe>";

    private string Allowed => Embedding.Value.AllowedSites switch
    {
        [] => Say("No other site may frame this dashboard yet. Whoever runs it allows sites by Embed:AllowedSites."),
        ["*"] => Say("Every site may frame it."),
        var sites => Say($"It shows on {CountText.Join([.. sites])}, and nowhere else."),
    };
}
