using Dashboard.Evidence;
using Dashboard.Tables;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>Claims as a list, a page at a time where there are many; the address says which.</summary>
public sealed partial class ClaimPages
{
    /// <summary>All claims, in the order in which they are shown.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Claim> Claims { get; set; }

    /// <summary>What to say where there is none.</summary>
    [Parameter]
    public string? Empty { get; set; }

    private IReadOnlyList<Claim> OnPage { get; set; } = [];

    private int Asked => View.Page?.Number ?? 1;

    private int Pages => ListPage.CountOf(Claims.Count);

    private int Number => Math.Min(Asked, Pages);

    private int First => (Number - 1) * ListPage.Rows;

    /// <inheritdoc />
    protected override void OnParametersSet() => OnPage = [.. Claims.Skip(First).Take(ListPage.Rows)];
}
