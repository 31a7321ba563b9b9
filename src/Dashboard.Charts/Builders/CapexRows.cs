using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>The bars of the capex chart: each figure in the row of its company and year, what it implies before it, what came later right below it.</summary>
internal static class CapexRows
{
    /// <summary>The marks, each with the claim that it is drawn for, company by company and year by year.</summary>
    /// <param name="draft">The chart.</param>
    /// <param name="claims">The figures that are shown for themselves.</param>
    /// <param name="implied">What they imply for the year before.</param>
    /// <param name="counts">Whether what came later counts as the reader asks.</param>
    public static IReadOnlyList<(Claim Claim, ChartMark Mark)> Of(ChartDraft draft, IReadOnlyList<Claim> claims, IReadOnlyList<DerivedFigure> implied, Func<Claim, bool> counts)
    {
        var later = new LaterFigures(draft);
        // only an exact figure becomes a bar; a bound ("above 62.5") stays in the derivations
        var marks = implied.Where(figure => figure.Amount.Value is not null).Select(figure => (Year: figure.Inputs[0].Period!.Year - 1, Claim: figure.Inputs[0], Mark: Implied(draft, figure))).ToList();
        foreach (var told in ToldOnce(draft.Snapshot, claims).OrderBy(told => told[0].Period!.End))
        {
            var row = RowOf(draft, told[0]);
            var year = told[0].Period!.Year;
            marks.Add((year, told[0], Mark(draft, told, row)));
            marks.AddRange(later.Of(told[0], claims).Where(counts).Select(other => (year, other, Mark(draft, [other], Phrases.Listed(row, Came(told[0], other))))));
        }

        var ways = marks.Where(pair => pair.Mark.Definition is not null).ToLookup(pair => pair.Mark.Row!, pair => pair.Mark.Definition!);
        return [.. marks.OrderBy(pair => pair.Year).Select(pair => (pair.Claim, pair.Mark with { DefinitionDiffers = pair.Mark.Definition is not null && ways[pair.Mark.Row!].Distinct().Count() > 1 }))];
    }

    /// <summary>A figure that two packs tell alike is one figure with two claims.</summary>
    private static List<List<Claim>> ToldOnce(EvidenceSnapshot snapshot, IReadOnlyList<Claim> claims)
    {
        var groups = new List<List<Claim>>();
        foreach (var claim in claims)
        {
            var same = snapshot.RelationsOf(claim.Id).Where(relation => relation.Kind == RelationKind.SameAs).Select(relation => relation.From == claim.Id ? relation.To : relation.From).ToHashSet();
            if (same.Count > 0 && groups.Find(group => same.Contains(group[0].Id) && group[0].Status == claim.Status && group[0].Amount == claim.Amount) is { } told)
            {
                told.Add(claim);
            }
            else
            {
                groups.Add([claim]);
            }
        }

        return groups;
    }

    private static string RowOf(ChartDraft draft, Claim claim) => $"{draft.NameOf(claim)} {PeriodText.Label(claim.Period!)}";

    private static string Came(Claim claim, Claim later) => (claim.Status, later.Status) switch
    {
        (ClaimStatus.Actual, ClaimStatus.Actual) => Say("later figure"),
        (_, ClaimStatus.Actual) => Say("actual"),
        _ => Say($"newer {StatusText.Of(later.Status)}"),
    };

    private static ChartMark Mark(ChartDraft draft, List<Claim> told, string row)
    {
        var claim = told[0];
        var amount = claim.Amount!.To(UnitScale.UsdBillion);
        var definition = claim.Definition is { } counted ? DefinitionText.Of(counted) : null;
        return draft.Marks.Of(claim, row, amount, [.. told.Skip(1)]) with
        {
            Row = row,
            Company = claim.Entity,
            Definition = definition,
            Label = string.Join(' ', new[] { AmountText.Brief(amount, claim.Qualifier), definition }.OfType<string>()),
        };
    }

    private static ChartMark Implied(ChartDraft draft, DerivedFigure figure)
    {
        var later = figure.Inputs[0];
        var before = later.Period!.Year - 1;
        var row = $"{draft.NameOf(later)} {(later.Period.Kind == PeriodKind.FiscalYear ? PeriodText.FiscalYear(before) : PeriodText.Year(before))}";
        var growth = figure.Inputs[1].Amount!.Value!.Value;
        return ClaimMarks.Derived(figure, Say($"{row}, implied"), later.Status) with
        {
            Row = row,
            Company = later.Entity,
            Label = Say($"{AmountText.Brief(figure.Amount)} implied by +{AmountText.Number(growth)} %"),
        };
    }
}
