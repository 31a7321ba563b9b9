using Dashboard.Charts;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Charts;

/// <summary>The chart as the server draws it, for readers without scripts. Browsers that run scripts read over it.</summary>
public sealed partial class ChartStill
{
    private const int Desk = 760;
    private const int Phone = 380;

    /// <summary>The chart.</summary>
    [Parameter]
    [EditorRequired]
    public required ChartSpec Spec { get; set; }

    private bool FollowsSystem => View.Theme == Theme.System;

    private EvidenceView Night => View with { Theme = Theme.Dark };

    private string Address(EvidenceView view, int width) => DashboardUrls.ChartPicture(Spec.Slug, view, width, bare: true);
}
