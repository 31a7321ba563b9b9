using System.Globalization;
using Dashboard.Present;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>Shows where the speaker points. A component of its own: it moves many times a second, and nothing else of the page is drawn for it.</summary>
public sealed partial class SlidePointer : IDisposable
{
    private PresentationSession? heard;
    private int isDue;

    /// <summary>The presentation.</summary>
    [Parameter]
    [EditorRequired]
    public required PresentationSession Session { get; set; }

    /// <inheritdoc />
    public void Dispose()
    {
        if (heard is not null)
        {
            heard.Pointed -= OnPointed;
        }
    }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (heard != Session && RendererInfo.IsInteractive)
        {
            Dispose();
            heard = Session;
            heard.Pointed += OnPointed;
        }
    }

    private void OnPointed(object? sender, EventArgs args)
    {
        if (Interlocked.Exchange(ref isDue, 1) == 0)
        {
            _ = Task.Run(() => InvokeAsync(() =>
            {
                Interlocked.Exchange(ref isDue, 0);
                StateHasChanged();
            }));
        }
    }

    private static string Text(double fraction) => fraction.ToString("0.###", CultureInfo.InvariantCulture);
}
