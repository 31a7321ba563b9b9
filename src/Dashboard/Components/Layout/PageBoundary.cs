using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Components.Layout;

/// <summary>
/// Shows the notice in place of content that failed. Where several components of the content fail in one go, the framework empties the boundary once for each of them
/// and asks for the notice only once, before the last of these: the reader would be left with an empty page. So the notice is asked for again afterwards.
/// </summary>
public sealed class PageBoundary : ErrorBoundary
{
    /// <summary>Another address, or other evidence, is another try. It comes with the new view: tried before that, the old content would fail again.</summary>
    protected override void OnParametersSet()
    {
        if (CurrentException is not null)
        {
            Recover();
        }
    }

    /// <inheritdoc />
    protected override async Task OnErrorAsync(Exception exception)
    {
        await base.OnErrorAsync(exception);
        // the first HTML is made anew from the start and has no such batch
        if (RendererInfo.IsInteractive)
        {
            await Task.Yield();
            StateHasChanged();
        }
    }
}
