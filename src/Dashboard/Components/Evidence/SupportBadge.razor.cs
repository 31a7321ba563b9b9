using System.Runtime.CompilerServices;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Supporting;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>What some claims rest on, in counts that unfold to the figures that were counted, and the findings about them.</summary>
public sealed partial class SupportBadge
{
    /// <summary>More figures of one standing than these are counted and not listed.</summary>
    private const int MostListed = 30;

    private static readonly ConditionalWeakTable<IReadOnlyList<Claim>, Shown> Known = [];

    /// <summary>The claims.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Claim> Claims { get; set; }

    /// <summary>The view whose findings the counts lead to; null leads nowhere.</summary>
    [Parameter]
    public EvidenceView? Audit { get; set; }

    /// <summary>Whether claims of every pack count, and not only a report's own.</summary>
    [Parameter]
    public bool OfAllPacks { get; set; }

    private EvidenceCounts Counts { get; set; } = null!;

    private IReadOnlyList<(Standing Standing, IReadOnlyList<Claim> Figures)> Standings { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        // lists that pages share are counted once for all who see them
        if (!Known.TryGetValue(Claims, out var shown) || shown.Audit != View.Audit || !shown.OfPacks.Equals(View.Filter.Packs) || shown.OfAllPacks != OfAllPacks)
        {
            shown = Count();
            Known.AddOrUpdate(Claims, shown);
        }

        (Counts, Standings) = (shown.Counts, shown.Standings);
    }

    private Shown Count()
    {
        var counts = OfAllPacks ? View.CountsOfAll(Claims) : View.CountsOf(Claims);
        // a figure is told by its first claim
        var figures = (OfAllPacks ? Claims : View.Counted(Claims)).Where(claim => FigureKey.Of(claim) is not null).GroupBy(claim => FigureKey.Of(claim)).ToLookup(View.Audit.StandingOf, figure => figure.First());
        return new(View.Audit, View.Filter.Packs, OfAllPacks, counts, [.. SupportText.Standings(counts).Select(standing => (standing, (IReadOnlyList<Claim>)[.. figures[standing]]))]);
    }

    private sealed record Shown(AuditReport Audit, ValueSet<string> OfPacks, bool OfAllPacks, EvidenceCounts Counts, IReadOnlyList<(Standing Standing, IReadOnlyList<Claim> Figures)> Standings);
}
