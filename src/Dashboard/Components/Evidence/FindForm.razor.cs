using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>Words that narrow what a page lists. A plain form that works without a circuit, and moves within the circuit where there is one. One on a page.</summary>
public sealed partial class FindForm
{
    private string? words;
    private string? sought;

    /// <summary>What the form is called.</summary>
    [Parameter]
    [EditorRequired]
    public required string Name { get; set; }

    /// <summary>What stands before the field.</summary>
    [Parameter]
    [EditorRequired]
    public required string Label { get; set; }

    /// <summary>What stands in the empty field.</summary>
    [Parameter]
    [EditorRequired]
    public required string Hint { get; set; }

    /// <summary>The key of the address that holds the words.</summary>
    [Parameter]
    [EditorRequired]
    public required string Key { get; set; }

    /// <summary>The words that are looked for; null for none.</summary>
    [Parameter]
    public string? Words { get; set; }

    /// <summary>What the address holds besides.</summary>
    [Parameter]
    [EditorRequired]
    public required IEnumerable<KeyValuePair<string, string>> Carried { get; set; }

    /// <summary>The address with words, or without any.</summary>
    [Parameter]
    [EditorRequired]
    public required Func<string?, string> At { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (sought != Words)
        {
            sought = words = Words;
        }
    }

    private void Find() => Navigation.NavigateTo(At(string.IsNullOrWhiteSpace(words) ? null : words.Trim()));
}
