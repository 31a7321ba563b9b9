using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Components.Pages.Search;

/// <summary>What holds the words that were searched for.</summary>
public sealed partial class SearchPage
{
    private SearchResult? Found { get; set; }

    private string Heading => Found is null ? "Search" : $"{CountText.Of(Found.Total, "result")} for “{View.Search}”";

    /// <inheritdoc />
    protected override void OnParametersSet() =>
        Found = string.IsNullOrWhiteSpace(View.Search) ? null : EvidenceSearch.Find(View.Snapshot, View.Filter, View.Search);
}
