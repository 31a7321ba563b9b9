using Dashboard.Evidence;
using Dashboard.Evidence.Changes;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Changes;

/// <summary>Every figure that was told again, that with the latest correction first.</summary>
public sealed partial class LedgerPage
{
    /// <summary>How many figures a page has: each is a list of its own.</summary>
    public const int Rows = 25;

    private IReadOnlyList<FigureHistory> Histories { get; set; } = [];

    private string Heading => Histories.Count == 0
        ? Say("No figure was revised")
        : Say($"Correction ledger: {CountText.Of(Histories.Count, "figure")}, {CountText.Of(Histories.Sum(history => history.Corrections.Count()), "correction")}");

    /// <inheritdoc />
    protected override void OnParametersSet() => Histories = FigureHistory.All(View.Snapshot, View.Claims);

    private string NameOf(Claim claim) => FigureName.Of(View.Everything, claim);
}
