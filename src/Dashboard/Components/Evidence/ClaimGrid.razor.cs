using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Components.Evidence;

/// <summary>
/// Claims as a grid to sort, filter and page. The first HTML holds a plain table; the kit's grid takes its place once the kit's script is there,
/// and neither its script nor its style sheet is loaded anywhere else.
/// </summary>
public sealed partial class ClaimGrid
{
    private bool ready;
    private IReadOnlyList<Claim>? shown;

    /// <summary>The claims.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Claim> Claims { get; set; }

    [Inject]
    private IJSRuntime Script { get; set; } = null!;

    private IReadOnlyList<ClaimLine> Lines { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        // a new list would reset the grid's sorting and page
        if (shown is null || !shown.SequenceEqual(Claims))
        {
            shown = Claims;
            Lines = [.. Claims.Select(claim => ClaimLine.Of(View.Snapshot, claim))];
        }
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await Script.InvokeAsync<IJSObjectReference>("import", "/" + Assets["_content/Radzen.Blazor/Radzen.Blazor.min.js"]);
            ready = true;
            StateHasChanged();
        }
    }
}
