using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Views;

namespace Dashboard.Components.Evidence;

/// <summary>The evidence behind the mark, number or line that was opened. Focus and Escape are the business of js/evidence-panel.js.</summary>
public sealed partial class EvidencePanel
{
    private Claim? Claim { get; set; }

    private DerivedFigure? Figure { get; set; }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Claim = View.Drill is { } drill ? View.Snapshot.FindClaim(drill) : null;
        Figure = View.Drill is { } number && Claim is null ? ComputedNumbers.Find(View, number) : null;
    }
}
