using Dashboard.Requests;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Problems;

/// <summary>Stands in for every address that is too long to be read; the answer's status is 414. No circuit starts there: it would have to be told the address.</summary>
public sealed partial class TooLongPage
{
    /// <summary>Where the page is.</summary>
    public const string Address = "/too-long";

    // there while the first HTML is made, null in the circuit
    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    /// <inheritdoc />
    protected override void OnInitialized() => HttpContext.AnswerWith(StatusCodes.Status414UriTooLong);
}
