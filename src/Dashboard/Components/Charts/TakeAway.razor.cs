using System.Globalization;
using System.Net;
using Dashboard.Charts.Drawing;
using Dashboard.Citing;
using Dashboard.Documents.Citing;
using Dashboard.Drawings;
using Dashboard.Embedding;
using Dashboard.Evidence.Wording;
using Dashboard.Tables;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Charts;

/// <summary>Every form in which a chart leaves the dashboard. Files are plain links; js/take-away.js makes bitmaps, js/copy.js copies.</summary>
public sealed partial class TakeAway
{
    private DrawnChart? measured;

    /// <summary>The chart.</summary>
    [Parameter]
    [EditorRequired]
    public required DrawnChart Drawn { get; set; }

    [Inject]
    private PageDrawings Drawings { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private IOptions<EmbedOptions> Embedding { get; set; } = null!;

    private string Slug => Drawn.Spec.Slug;

    private Uri Root => new(Navigation.BaseUri);

    private string Picture => DashboardUrls.ChartPicture(Slug, View);

    private string Link => new Uri(Root, DashboardUrls.Here(View with { Drill = null })).AbsoluteUri;

    private Citable Cited => CitedChart.Of(View, Drawn, Root);

    private FrameHeight Frame { get; set; } = null!;

    // the element around the frame is what its height is reckoned from
    private string EmbedCode =>
        $"<div style=\"width:100%;container-type:inline-size\"><iframe src=\"{WebUtility.HtmlEncode(new Uri(Root, DashboardUrls.Embed(Slug, View)).AbsoluteUri)}\" title=\"{WebUtility.HtmlEncode(Drawn.Spec.Title)}\" width=\"100%\" height=\"{Most}\" loading=\"lazy\" style=\"border:0;height:{Frame.Formula}\"></iframe></div>";

    private string Most => Frame.Most.ToString(CultureInfo.InvariantCulture);

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
        var numbers = Drawn.Spec.Citations.Select(citation => ClaimCells.NumberOf(View.Snapshot.FindSource(citation.Source)!));
        Frame = new(
            Drawn.Spec,
            width => Drawings.HeightOf(Drawn, width),
            [$"{Say("Sources")} {string.Join(", ", numbers)}", Say($"{CountText.Of(Drawn.Spec.Conflicts, "claim")} in conflict"), Say($"As of {PeriodText.Day(View.Day)}"), Say("With all claims, notes and sources")]);
    }
}
