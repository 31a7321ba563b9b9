using Dashboard.Requests;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Problems;

/// <summary>Stands for every address at which there is nothing; the answer's status is 404.</summary>
public sealed partial class NotFoundPage
{
    // there while the first HTML is made, null in the circuit
    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    /// <inheritdoc />
    protected override void OnInitialized() => HttpContext.AnswerWith(StatusCodes.Status404NotFound);
}
