using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Compare;

/// <summary>Figures side by side: a row a measure, a column a company, and what lies between them.</summary>
public sealed partial class CompareTable
{
    /// <summary>The rows.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<SharedMeasure> Measures { get; set; }

    /// <summary>The columns.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Compared> Subjects { get; set; }

    /// <summary>What is counted, in what unit, and of when where that is one time.</summary>
    private string Counted(SharedMeasure measure) => string.Join(Say(", "), new[]
    {
        measure.Definition is { } definition && definition != measure.Metric ? DefinitionText.Short(View.Snapshot, definition) : null,
        UnitText.Of(measure.Figures.Unit),
        measure.IsOneTime ? PeriodText.Label(measure.Claims[0].Period!) : null,
    }.OfType<string>());

    /// <summary>The period where periods differ, and the status where it is no outcome.</summary>
    private static string Aside(SharedMeasure measure, Claim claim) => string.Join(Say(", "), new[]
    {
        measure.IsOneTime ? null : PeriodText.Label(claim.Period!),
        claim.Status == ClaimStatus.Actual ? null : StatusText.Of(claim.Status),
    }.OfType<string>());
}
