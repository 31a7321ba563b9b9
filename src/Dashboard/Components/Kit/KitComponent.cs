using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Components.Kit;

/// <summary>
/// A component of ours that the kit's stands in. It shows what needs no circuit until the kit's script is there, and only then makes the kit's component:
/// neither the script nor anything of the kit lives in a circuit before.
/// </summary>
public abstract class KitComponent : ComponentBase
{
    [Inject]
    private IJSRuntime Script { get; set; } = null!;

    /// <summary>True from the moment on which the kit's script is there.</summary>
    protected bool IsReady { get; private set; }

    /// <summary>True from the moment on which it is known that the script does not come.</summary>
    protected bool IsGone { get; private set; }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            IsReady = await FetchAsync();
            IsGone = !IsReady;
            StateHasChanged();
        }
    }

    /// <summary>Fetches the script. Where it does not come, what stood there before the kit goes on standing there.</summary>
    private async Task<bool> FetchAsync()
    {
        try
        {
            await Script.InvokeAsync<IJSObjectReference>("import", "/" + Assets["_content/MudBlazor/MudBlazor.min.js"]);
            return true;
        }
        catch (Exception reason) when (reason is JSException or JSDisconnectedException or TaskCanceledException)
        {
            return false;
        }
    }
}
