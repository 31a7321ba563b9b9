using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Components.Pages.Sources;

/// <summary>The bibliography.</summary>
public sealed partial class SourcesPage
{
    private string Heading
    {
        get
        {
            var idle = View.Snapshot.Sources.Count(source => CountOf(source) == 0);
            var all = CountText.Of(View.Snapshot.Sources.Count, "source");
            return idle == 0 ? all : $"{all}, {AmountText.Number(idle)} of them cited by no claim{(View.Filter.IsEmpty ? "" : " under the filter")}";
        }
    }

    private int CountOf(Source source) => View.Snapshot.Filter(View.Snapshot.ClaimsOfSource(source.Id), View.Filter).Count();
}
