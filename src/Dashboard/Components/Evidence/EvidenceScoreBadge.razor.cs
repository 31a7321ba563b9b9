using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Evidence;

/// <summary>How well some claims are supported: the score, the findings about them, and how the one follows from the others.</summary>
public sealed partial class EvidenceScoreBadge
{
    private IReadOnlyList<Claim>? scored;
    private EvidenceView? seen;

    /// <summary>The claims.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Claim> Claims { get; set; }

    /// <summary>The view whose findings the counts lead to; null leads nowhere.</summary>
    [Parameter]
    public EvidenceView? Audit { get; set; }

    private EvidenceScore Score { get; set; } = null!;

    private string Counts => Say($"{FindingText.Counts(Score)} about {CountText.Of(Score.Claims, "claim")}");

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(scored, Claims) || !ReferenceEquals(seen, View))
        {
            (scored, seen) = (Claims, View);
            Score = View.ScoreOf(Claims);
        }
    }
}
