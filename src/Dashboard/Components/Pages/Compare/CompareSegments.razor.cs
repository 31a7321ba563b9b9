using Dashboard.Components.Dashboards;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Compare;

/// <summary>Segments side by side: how the report rates them, how much is known and how well, and what the numbers say.</summary>
public sealed partial class CompareSegments
{
    private const int Most = 3;

    /// <summary>The columns.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Compared> Segments { get; set; }

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private IReadOnlyList<Topic> Topics { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet() =>
        Topics = [.. Segments.Select(segment => Topic.Of(View with { Filter = View.Filter with { Segments = [segment.Id] } }, ChartSpecs))];

    private static string Newest(Topic topic) =>
        topic.Claims.Where(claim => claim.Amount is not null).Max(topic.View.Snapshot.DatedSince) is { } day ? PeriodText.Day(day) : "—";
}
