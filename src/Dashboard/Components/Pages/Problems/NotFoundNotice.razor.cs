using Dashboard.Evidence.Wording;
using Dashboard.Requests;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Problems;

/// <summary>Says that an id does not exist and offers the nearest ones, or why what exists is not shown; the answer's status is 404.</summary>
public sealed partial class NotFoundNotice
{
    private const int LongestShown = 80;

    /// <summary>What was looked for: "claim", "source", ….</summary>
    [Parameter]
    [EditorRequired]
    public required string Kind { get; set; }

    /// <summary>The id that does not exist.</summary>
    [Parameter]
    [EditorRequired]
    public required string Id { get; set; }

    /// <summary>Why it is not shown though it exists; null where it does not exist.</summary>
    [Parameter]
    public string? Reason { get; set; }

    /// <summary>The ids that exist.</summary>
    [Parameter]
    [EditorRequired]
    public required IEnumerable<string> Known { get; set; }

    /// <summary>The address of an id.</summary>
    [Parameter]
    [EditorRequired]
    public required Func<string, string> Href { get; set; }

    // there while the first HTML is made, null in the circuit
    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private string Shown => TextCut.To(Id, LongestShown);

    /// <inheritdoc />
    protected override void OnInitialized() => HttpContext.AnswerWith(StatusCodes.Status404NotFound);
}
