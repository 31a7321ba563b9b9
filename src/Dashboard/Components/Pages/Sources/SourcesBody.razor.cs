using Dashboard.Components.Evidence;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Sources;

/// <summary>The sources of the bibliography, by publishers where they are many.</summary>
public sealed partial class SourcesBody
{
    private SourceListing list = SourceListing.None;
    private InitialGroups<ListedSource> groups = new([], []);

    [Inject]
    private Remembered Memory { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        list = SourceListing.Of(View, Memory);
        groups = Initials.Of(list.Cited, listed => listed.Source.Publisher);
    }
}
