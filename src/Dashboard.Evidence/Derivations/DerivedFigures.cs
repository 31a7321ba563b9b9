using System.Globalization;
using Dashboard.Evidence.Wording;

namespace Dashboard.Evidence.Derivations;

/// <summary>All figures that the claims of a view imply. Each is general over its metric and never tuned to one claim.</summary>
public static class DerivedFigures
{
    /// <summary>The figures, computed from the claims that the filter lets through; none where their inputs are filtered away.</summary>
    public static IReadOnlyList<DerivedFigure> Of(EvidenceSnapshot snapshot, EvidenceFilter filter) =>
    [
        .. CapexOfYears(snapshot, filter),
        .. UnnamedCapex(snapshot, filter),
        .. ImpliedCapex(snapshot, filter),
        .. Raised(snapshot, filter),
        .. MarketGrowth(snapshot, filter),
    ];

    /// <summary>What the companies' figures for one year add up to: one figure for each year of which several companies' figures are known.</summary>
    public static IEnumerable<DerivedFigure> CapexOfYears(EvidenceSnapshot snapshot, EvidenceFilter filter) =>
        from year in CountedCapex(snapshot, filter).GroupBy(claim => claim.Period!.Year)
        where year.Count() > 1
        let sum = RangeSum.Of(year, UnitScale.UsdBillion)
        let mixed = year.Select(claim => claim.Period!.Kind).Distinct().Count() > 1
        let counted = year.Select(claim => claim.Definition).Distinct().Count() > 1
        select new DerivedFigure(
            $"capex-{year.Key.ToString(CultureInfo.InvariantCulture)}",
            $"Capex named for {year.Key.ToString(CultureInfo.InvariantCulture)}, {CountText.Word(sum.Claims.Count)} firms",
            Range(sum.Low, sum.High, UnitScale.UsdBillion),
            string.Join(" + ", sum.Claims.Select(claim => AmountText.Brief(Billions(claim)))),
            sum.Claims,
            (mixed, counted) switch
            {
                (true, true) => "Fiscal and calendar years are added: they overlap only in part. Actual and expected figures are added, and companies count differently.",
                (true, false) => "Fiscal and calendar years are added: they overlap only in part. Actual and expected figures are added.",
                (false, true) => "Companies count differently: the sum adds what is not alike.",
                _ => null,
            });

    /// <summary>What a stated total leaves over when every figure that is named for its years is taken off, ranges at their upper bound.</summary>
    public static IEnumerable<DerivedFigure> UnnamedCapex(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        foreach (var total in snapshot.Figures(Metrics.CapexTotal, filter).Where(claim => claim is { Amount: not null, Period: not null }))
        {
            var parts = CountedCapex(snapshot, filter).Where(part => part.Period!.Year >= total.Period!.Start.Year && part.Period.Year <= total.Period.Year).ToList();
            var whole = total.Amount!.To(UnitScale.UsdBillion).Most;
            if (parts.Count > 0 && whole is not null)
            {
                var named = RangeSum.Of(parts, UnitScale.UsdBillion);
                yield return new(
                    $"{total.Id}-unnamed",
                    "Left over by the named figures",
                    new(whole - named.High, null, null, UnitScale.UsdBillion),
                    $"{AmountText.Number(whole.Value)} − ({string.Join(" + ", parts.Select(part => AmountText.Number(Billions(part).Most ?? Billions(part).Least ?? 0)))})",
                    [total, .. parts],
                    "Ranges count with their upper bound. The total does not say whose capex it adds up.");
            }
        }
    }

    /// <summary>The earlier year that a stated growth or multiple implies.</summary>
    public static IEnumerable<DerivedFigure> ImpliedCapex(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var capex = Capex(snapshot, filter).ToList();
        foreach (var growth in snapshot.Figures(Metrics.CapexGrowth, filter).Where(claim => claim is { Amount.Value: > -100, Period: not null }))
        {
            if (Counted(capex.Where(claim => claim.Entity == growth.Entity && claim.Period == growth.Period), growth) is { } later && Billions(later).Value is { } value)
            {
                var percent = growth.Amount!.Value!.Value;
                yield return new(
                    $"{later.Id}-base",
                    $"{Name(snapshot, later)}, year before {later.Period!.Label}",
                    new(Math.Round(ImpliedBase.Of(value, percent), 1), null, null, UnitScale.UsdBillion),
                    $"{AmountText.Number(value)} ÷ (1 + {AmountText.Number(percent)} %)",
                    [later, growth],
                    "Rounded to one decimal, as its inputs are.");
            }
        }

        foreach (var multiple in snapshot.Figures(Metrics.CapexMultiple, filter).Where(claim => claim is { Amount.Value: > 0, Period: not null }))
        {
            if (Counted(capex.Where(claim => claim.Entity == multiple.Entity && claim.Period!.Year == multiple.Period!.Year), multiple) is { } later && Billions(later).Value is { } value)
            {
                var times = multiple.Amount!.Value!.Value;
                yield return new(
                    $"{later.Id}-base",
                    $"{Name(snapshot, later)} in {multiple.Period!.Start.Year.ToString(CultureInfo.InvariantCulture)}",
                    new(null, value / times, null, UnitScale.UsdBillion),
                    $"{AmountText.Number(value)} ÷ {AmountText.Number(times)}",
                    [later, multiple],
                    multiple.Qualifier is null ? null : $"The multiple is hedged (“{multiple.Qualifier}”): the base lies above this.");
            }
        }
    }

    /// <summary>What the rounds of one company add up to, with money that is told twice counted once.</summary>
    public static IEnumerable<DerivedFigure> Raised(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var rounds = snapshot.Figures(Metrics.FundingRound, filter).Where(claim => claim is { Status: ClaimStatus.Actual, Entity: not null });
        foreach (var company in rounds.GroupBy(claim => claim.Entity!))
        {
            var events = FundingEvents.Of(snapshot, company).Where(round => round.Kind == FundingKind.Equity).ToList();
            if (events.Count > 1)
            {
                yield return new(
                    $"{company.Key}-raised",
                    $"Raised by {snapshot.FindEntity(company.Key)!.Name}, {CountText.Word(events.Count)} rounds",
                    new(events.Sum(round => round.NewMillions), null, null, UnitScale.UsdMillion),
                    string.Join(" + ", events.Select(round => round.Included == 0 ? AmountText.Number(round.Millions) : $"({AmountText.Number(round.Millions)} − {AmountText.Number(round.Included)})")),
                    [.. events.SelectMany(round => round.Claims)],
                    events.Any(round => round.Claims.Count > 1 || round.Included > 0) ? "Money that two claims tell, or that a later round takes in, is counted once." : null);
            }
        }
    }

    /// <summary>The growth a year that two sizes of one market imply.</summary>
    public static IEnumerable<DerivedFigure> MarketGrowth(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var sizes = snapshot.Figures(Metrics.MarketSize, filter).Where(claim => claim is { Amount.Value: > 0, Period: not null, Entity: not null });
        foreach (var market in sizes.GroupBy(claim => claim.Entity!))
        {
            var first = market.MinBy(claim => claim.Period!.Year)!;
            var last = market.MaxBy(claim => claim.Period!.Year)!;
            var years = last.Period!.Year - first.Period!.Year;
            if (years > 0 && UnitScale.Converts(last.Amount!.Unit, first.Amount!.Unit))
            {
                var end = last.Amount!.To(first.Amount!.Unit).Value!.Value;
                var rate = CompoundGrowth.Rate(first.Amount.Value!.Value, end, years);
                yield return new(
                    $"{market.Key}-growth",
                    $"Growth a year, {first.Period.Year.ToString(CultureInfo.InvariantCulture)} to {last.Period.Year.ToString(CultureInfo.InvariantCulture)}",
                    new(Math.Round((decimal)rate * 100, 1), null, null, "%"),
                    $"({AmountText.Number(end)} ÷ {AmountText.Number(first.Amount.Value.Value)})^(1 ÷ {AmountText.Number(years)}) − 1",
                    [first, last],
                    "Compound annual growth rate, rounded to one decimal.");
            }
        }
    }

    /// <summary>
    /// The capex figures that count in a sum: one for each company and year, the first that is told and that no other of them has taken the place of.
    /// </summary>
    public static IEnumerable<Claim> CountedCapex(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var all = Capex(snapshot, filter).ToList();
        var periods = all.ToDictionary(claim => claim.Id, claim => claim.Period);
        return all.Where(claim => !Replaced(claim)).DistinctBy(claim => (claim.Entity, claim.Period!.Year));

        bool Replaced(Claim claim) => snapshot.RelationsOf(claim.Id)
            .Any(relation => relation.Kind == RelationKind.Updates && relation.To == claim.Id && periods.GetValueOrDefault(relation.From) == claim.Period);
    }

    /// <summary>The figure that counts like the statement about it; null where each is known to count otherwise.</summary>
    private static Claim? Counted(IEnumerable<Claim> figures, Claim statement) => figures
        .Where(figure => figure.Definition is null || statement.Definition is null || figure.Definition == statement.Definition)
        .MaxBy(figure => figure.Definition == statement.Definition);

    private static Amount Billions(Claim claim) => claim.Amount!.To(UnitScale.UsdBillion);

    private static IEnumerable<Claim> Capex(EvidenceSnapshot snapshot, EvidenceFilter filter) =>
        snapshot.Figures(Metrics.Capex, filter)
            .Where(claim => claim is { Amount: not null, Period: not null, Entity: not null } && UnitScale.Converts(claim.Amount.Unit, UnitScale.UsdBillion));

    private static string Name(EvidenceSnapshot snapshot, Claim claim) => snapshot.FindEntity(claim.Entity!)!.Name;

    private static Amount Range(decimal low, decimal high, string unit) => low == high ? new(low, null, null, unit) : new(null, low, high, unit);
}
