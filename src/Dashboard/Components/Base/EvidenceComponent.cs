using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Base;

/// <summary>A component that shows the evidence as the address asks for it.</summary>
public abstract class EvidenceComponent : ComponentBase
{
    /// <summary>The evidence and the state of the address, given by the layout.</summary>
    [CascadingParameter]
    public required EvidenceView View { get; set; }
}
