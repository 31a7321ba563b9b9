using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Base;

/// <summary>
/// Something that a press unfolds: its <c>details</c> calls <see cref="Unfold"/> as it is toggled, which only a circuit hears. What a circuit need not hold before
/// somebody looks at it is made then, and stays: what is closed again is opened again at once.
/// </summary>
public abstract class UnfoldingComponent : ComponentBase
{
    /// <summary>Whether what is folded comes only when it is unfolded: in a circuit, where much is folded. The first HTML holds all of it.</summary>
    [Parameter]
    public bool IsLate { get; set; }

    /// <summary>Whether it was unfolded, in a circuit.</summary>
    protected bool IsUnfolded { get; private set; }

    /// <summary>Whether what is folded is there.</summary>
    protected bool IsThere => !IsLate || IsUnfolded;

    /// <summary>It is unfolded.</summary>
    protected void Unfold() => IsUnfolded = true;
}
