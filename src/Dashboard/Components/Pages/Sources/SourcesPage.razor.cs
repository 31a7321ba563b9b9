using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Sources;

/// <summary>The bibliography.</summary>
public sealed partial class SourcesPage
{
    private SourceListing list = SourceListing.None;

    [Inject]
    private Remembered Memory { get; set; } = null!;

    private string Heading
    {
        get
        {
            var idle = list.All.Count(listed => listed.Statements == 0);
            var all = CountText.Of(list.All.Count, "source");
            return idle == 0 ? all
                : View.Filter.IsEmpty ? Say($"{all}, {AmountText.Number(idle)} of them cited by no statement")
                : Say($"{all}, {AmountText.Number(idle)} of them cited by no statement under the filter");
        }
    }

    private string Lead => View.Snapshot.Sources.Any(source => View.Snapshot.FindPack(source.Pack)!.Follows is not null)
        ? Say("The bibliography as printed and the sources of later evidence, with the number of statements that rest on each under the filter.")
        : Say("The bibliography as printed, with the number of statements that rest on each source under the filter.");

    /// <inheritdoc />
    protected override void OnParametersSet() => list = SourceListing.Of(View, Memory);
}
