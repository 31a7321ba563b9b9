using Dashboard.Evidence;
using Dashboard.Evidence.Changes;
using Dashboard.Evidence.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>How a figure was told over time, the oldest first: the day on which each word became known, who said it, what it changed, why, and by which document.</summary>
public sealed partial class HistoryList
{
    /// <summary>The claim at which the history is read; null where it is read for itself, and what stands now is set off.</summary>
    [Parameter]
    public Claim? Claim { get; set; }

    /// <summary>The history.</summary>
    [Parameter]
    [EditorRequired]
    public required FigureHistory History { get; set; }

    private bool IsOfClaim => Claim is not null;

    private string Current => (Claim ?? History.Now.Claim).Id;

    private static string NameOf(Source source) => source.Number is { } number ? $"[{AmountText.Number(number)}] {source.Publisher}" : source.Publisher;
}
