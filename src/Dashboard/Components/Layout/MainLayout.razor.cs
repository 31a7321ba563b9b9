using Dashboard.Data;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Primitives;

namespace Dashboard.Components.Layout;

/// <summary>The frame of every page. It reads the address once and hands its state down.</summary>
public sealed partial class MainLayout : IDisposable
{
    private EvidenceView view = null!;
    private IDisposable? subscription;

    [Inject]
    private SnapshotProvider Evidence { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc />
    public void Dispose() => subscription?.Dispose();

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
        Read();
        StateHasChanged();
    }

    private void Read()
    {
        var address = new Uri(Navigation.Uri);
        view = EvidenceViewReader.Read(Evidence.Current, address.AbsolutePath, address.Query) with { Live = RendererInfo.IsInteractive };
    }
}
