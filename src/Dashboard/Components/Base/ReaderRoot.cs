using Dashboard.Evidence.Wording;
using Dashboard.Requests;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Base;

/// <summary>
/// A component that begins a tree of its own in the circuit. It goes on in the language of the document: what begins without it speaks the language that the
/// browser prefers, whatever the address says.
/// </summary>
public abstract class ReaderRoot : ComponentBase
{
    /// <summary>The language of the document.</summary>
    [Parameter]
    [EditorRequired]
    public Language Language { get; set; }

    [Inject]
    private ReaderLanguage Reader { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnParametersSet() => Reader.Begin(Language);
}
