using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>Everything about one number that we computed: how, from which parts with their values and sources, and the claims behind them.</summary>
public sealed partial class ComputedEvidence
{
    /// <summary>The number.</summary>
    [Parameter]
    [EditorRequired]
    public required DerivedFigure Figure { get; set; }

    /// <summary>The level of the heading, which is the number.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 1;

    /// <summary>The id of the heading.</summary>
    [Parameter]
    public string? HeadingId { get; set; }

    /// <summary>"Amazon, capex, 2025".</summary>
    private string NameOf(Claim claim) => Phrases.Listed(new[]
    {
        claim.Entity is { } entity ? View.Snapshot.FindEntity(entity)!.Name : claim.Label,
        claim.Metric is { } metric ? MetricText.Of(View.Everything, metric) : null,
        PeriodText.Label(claim.Period),
        StatusTextOf(claim),
    }.OfType<string>());

    private static string? StatusTextOf(Claim claim) => claim.Status == ClaimStatus.Actual ? null : StatusText.Of(claim.Status);
}
