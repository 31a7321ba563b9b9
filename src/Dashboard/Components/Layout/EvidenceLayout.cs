using Dashboard.Data;
using Dashboard.Requests;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace Dashboard.Components.Layout;

/// <summary>A frame of pages. It reads the address once and hands its state down.</summary>
public abstract class EvidenceLayout : LayoutComponentBase, IDisposable
{
    private IDisposable? subscription;

    /// <summary>The evidence and the state of the address.</summary>
    protected EvidenceView View { get; private set; } = null!;

    [Inject]
    private SnapshotProvider Evidence { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private ReaderLanguage Reader { get; set; } = null!;

    // there while the first HTML is made, null in the circuit
    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    /// <inheritdoc />
    public void Dispose()
    {
        subscription?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        // while prerendering nobody would see the change
        if (RendererInfo.IsInteractive)
        {
            subscription = ChangeToken.OnChange(Evidence.GetChangeToken, () => _ = InvokeAsync(Refresh));
        }
    }

    /// <inheritdoc />
    protected override void OnParametersSet() => Read();

    private void Refresh()
    {
        Reader.Resume();
        Read();
        StateHasChanged();
    }

    private void Read()
    {
        var address = new Uri(Navigation.Uri);
        // a page that stands in for another keeps the address that was asked for
        var (path, query) = HttpContext?.Features.Get<IStatusCodeReExecuteFeature>() is { } asked
            ? (asked.OriginalPath, asked.OriginalQueryString)
            : (address.AbsolutePath, address.Query);
        View = EvidenceViewReader.Read(Evidence.Current, path, query, DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime)) with { Live = RendererInfo.IsInteractive };
    }
}
