using System.Globalization;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Scorecards;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Derivations;

/// <summary>All figures that the claims of a view imply. Each is general over its metric and never tuned to one claim.</summary>
public static class DerivedFigures
{
    /// <summary>The figures, computed from the claims that the filter lets through; none where their inputs are filtered away.</summary>
    public static IReadOnlyList<DerivedFigure> Of(EvidenceSnapshot snapshot, EvidenceFilter filter) =>
    [
        .. CapexAlike.Of(snapshot, filter),
        .. CapexOfYears(snapshot, filter),
        .. UnnamedCapex(snapshot, filter),
        .. CapexCoverage.Of(snapshot, filter),
        .. ImpliedCapex(snapshot, filter),
        .. Raised(snapshot, filter),
        .. MarketGrowth(snapshot, filter),
        .. CapexGrowth.Of(snapshot, filter),
    ];

    /// <summary>The figures into which the claim goes: those of the packs that stand for themselves, or of the pack that follows them up.</summary>
    public static IEnumerable<DerivedFigure> About(EvidenceSnapshot snapshot, Claim claim) =>
        Of(snapshot, snapshot.FindPack(claim.Pack)!.Follows is null ? EvidenceFilter.None : new() { Packs = [claim.Pack] })
            .Where(figure => figure.Inputs.Any(input => input.Id == claim.Id));

    /// <summary>What the companies' figures for one year add up to: one figure for each year of which several companies' figures are known.</summary>
    public static IEnumerable<DerivedFigure> CapexOfYears(EvidenceSnapshot snapshot, EvidenceFilter filter) =>
        from year in CountedCapex(snapshot, filter).GroupBy(claim => claim.Period!.Year)
        where year.Count() > 1
        let sum = RangeSum.Of(year, UnitScale.UsdBillion)
        let mixed = year.Select(claim => claim.Period!.Kind).Distinct().Count() > 1
        select new DerivedFigure(
            $"capex-{Year(year.Key)}",
            Say($"Capex named for {Year(year.Key)}, {CountText.Word(sum.Claims.Count)} firms{Unlike.Of(sum.Claims)}"),
            Range(sum.Low, sum.High, UnitScale.UsdBillion),
            string.Join(" + ", sum.Claims.Select(claim => AmountText.Term(Billions(claim)))),
            sum.Claims,
            Notes(
                mixed ? Say("Fiscal and calendar years are added: they overlap only in part.") : null,
                CountedDifferently(snapshot, sum.Claims))).Rounded(2);

    /// <summary>What a stated total leaves over when every figure that is named for its years is taken off, ranges at their upper bound.</summary>
    public static IEnumerable<DerivedFigure> UnnamedCapex(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var counted = new Lazy<List<Claim>>(() => [.. CountedCapex(snapshot, filter)]);
        foreach (var total in StandingTotals(snapshot, filter))
        {
            var parts = counted.Value.Where(part => part.Period!.Year >= total.Period!.Start.Year && part.Period.Year <= total.Period.Year).ToList();
            var whole = total.Amount!.To(UnitScale.UsdBillion).Most;
            if (parts.Count > 0 && whole is not null)
            {
                var named = RangeSum.Of(parts, UnitScale.UsdBillion);
                yield return new DerivedFigure(
                    $"{total.Id}-unnamed",
                    Say($"Left over by the named figures{Unlike.Of(parts)}"),
                    new(whole - named.High, null, null, UnitScale.UsdBillion),
                    $"{Term(whole.Value)} − ({string.Join(" + ", parts.Select(part => Term(Billions(part).Most ?? Billions(part).Least ?? 0)))})",
                    [total, .. parts],
                    Notes(Say("Ranges count with their upper bound. The total does not say whose capex it adds up."), CountedDifferently(snapshot, parts))).Rounded(2);
            }
        }
    }

    /// <summary>The earlier year that a stated growth or multiple implies.</summary>
    public static IEnumerable<DerivedFigure> ImpliedCapex(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var capex = StandingCapex(snapshot, filter).ToLookup(claim => claim.Entity);
        var met = new HashSet<string>();
        foreach (var growth in Stated(snapshot, filter, Metrics.CapexGrowth, -100))
        {
            if (Counted(snapshot, capex[growth.Entity].Where(claim => claim.Period == growth.Period), growth) is { } later && Billions(later).Value is { } value)
            {
                var percent = growth.Amount!.Value!.Value;
                yield return new DerivedFigure(
                    BaseId(later, growth),
                    Say($"{Name(snapshot, later)}, year before {PeriodText.Label(later.Period!)}"),
                    new(ImpliedBase.Of(value, percent), null, null, UnitScale.UsdBillion),
                    $"{Term(value)} ÷ (1 + {UnitText.With(AmountText.Full(percent), "%")})",
                    [later, growth]).Rounded(1);
            }
        }

        foreach (var multiple in Stated(snapshot, filter, Metrics.CapexMultiple, 0))
        {
            if (Counted(snapshot, capex[multiple.Entity].Where(claim => claim.Period!.Year == multiple.Period!.Year), multiple) is { } later && Billions(later).Value is { } value)
            {
                var times = multiple.Amount!.Value!.Value;
                yield return new DerivedFigure(
                    BaseId(later, multiple),
                    Say($"{Name(snapshot, later)} in {Year(multiple.Period!.Start.Year)}"),
                    new(null, value / times, null, UnitScale.UsdBillion),
                    $"{Term(value)} ÷ {AmountText.Full(times)}",
                    [later, multiple],
                    multiple.Qualifier is null ? null : Say($"The multiple is hedged (“{HedgeText.Of(multiple.Qualifier)}”): the base lies above this.")).Rounded(2);
            }
        }

        // several statements may imply one base: each is a figure of its own
        string BaseId(Claim later, Claim statement) => met.Add(later.Id) ? $"{later.Id}-base" : $"{later.Id}-base-by-{statement.Id}";
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
                var raised = new Amount(events.Sum(round => round.NewMillions), null, null, UnitScale.UsdMillion);
                yield return new DerivedFigure(
                    $"{company.Key}-raised",
                    Say($"Raised by {snapshot.FindEntity(company.Key)!.Name}, {CountText.Word(events.Count)} rounds"),
                    raised,
                    string.Join(" + ", events.Select(round => round.Included == 0 ? AmountText.Term(round.Millions, raised) : $"({AmountText.Term(round.Millions, raised)} − {AmountText.Term(round.Included, raised)})")),
                    [.. events.SelectMany(round => round.Claims)],
                    events.Any(round => round.Claims.Count > 1 || round.Included > 0) ? Say("Money that two claims tell, or that a later round takes in, is counted once.") : null).Rounded(2);
            }
        }
    }

    /// <summary>The growth a year that two sizes of one market imply.</summary>
    public static IEnumerable<DerivedFigure> MarketGrowth(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var sizes = Standing.Of(snapshot, [.. snapshot.Figures(Metrics.MarketSize, filter).Where(claim => claim is { Amount.Value: > 0, Period: not null, Entity: not null })]);
        foreach (var market in sizes.GroupBy(claim => claim.Entity!))
        {
            var first = Standing.Newest(snapshot, market.GroupBy(claim => claim.Period!.Year).MinBy(year => year.Key)!);
            var last = Standing.Newest(snapshot, market.GroupBy(claim => claim.Period!.Year).MaxBy(year => year.Key)!);
            var years = last.Period!.Year - first.Period!.Year;
            if (years > 0 && UnitScale.Converts(last.Amount!.Unit, first.Amount!.Unit))
            {
                var end = last.Amount!.To(first.Amount!.Unit).Value!.Value;
                var rate = CompoundGrowth.Rate(first.Amount.Value!.Value, end, years);
                yield return new DerivedFigure(
                    $"{market.Key}-growth",
                    Say($"Growth a year, {Year(first.Period.Year)} to {Year(last.Period.Year)}"),
                    new((decimal)rate * 100, null, null, "%"),
                    $"({AmountText.Term(end, first.Amount)} ÷ {AmountText.Term(first.Amount.Value.Value, first.Amount)})^(1 ÷ {AmountText.Number(years)}) − 1",
                    [first, last],
                    Say("Compound annual growth rate.")).Rounded(1);
            }
        }
    }

    /// <summary>
    /// The capex figures that count in a sum: one for each company and year, of those that no other figure for the same time has taken the place of. Where
    /// a company gives several, the one by the definition that most companies and years have; of several by one definition the newest.
    /// </summary>
    public static IEnumerable<Claim> CountedCapex(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var standing = StandingCapex(snapshot, filter);
        var definitions = standing
            .GroupBy(claim => claim.Definition ?? "")
            .OrderByDescending(alike => alike.DistinctBy(claim => (claim.Entity, claim.Period!.Year)).Count())
            .Select(alike => alike.Key)
            .ToList();
        return standing.GroupBy(claim => (claim.Entity, claim.Period!.Year)).Select(told => Standing.Newest(snapshot, told.GroupBy(claim => definitions.IndexOf(claim.Definition ?? "")).MinBy(alike => alike.Key)!));
    }

    /// <summary>The capex figures that no other figure for the same time has taken the place of.</summary>
    internal static IReadOnlyList<Claim> StandingCapex(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var all = Capex(snapshot, filter).ToList();
        var times = all.ToDictionary(claim => claim.Id, Time);
        return all.FindAll(claim => !LaterClaims.Of(snapshot, claim).Any(later => times.TryGetValue(later.Id, out var time) && time == Time(claim)));

        static (DateOnly Start, DateOnly End) Time(Claim claim) => (claim.Period!.Start, claim.Period.End);
    }

    /// <summary>How the companies count, where they do not count alike; null where they do.</summary>
    internal static string? CountedDifferently(EvidenceSnapshot snapshot, IEnumerable<Claim> figures)
    {
        var ways = figures.GroupBy(claim => claim.Definition ?? "").Select(alike =>
            Say($"{CountText.Join([.. alike.Select(claim => Name(snapshot, claim)).Distinct()])}: {(alike.Key.Length == 0 ? Say("not stated") : DefinitionText.Of(alike.Key))}")).ToList();
        return ways.Count < 2 ? null : Say($"What is added is not counted alike: {string.Join(SayAs("; ", "list"), ways)}.");
    }

    /// <summary>The notes that there are, one after the other; null where there is none.</summary>
    internal static string? Notes(params ReadOnlySpan<string?> notes)
    {
        var said = new List<string>();
        foreach (var note in notes)
        {
            if (note is not null)
            {
                said.Add(note);
            }
        }

        return said.Count == 0 ? null : SentenceText.Join(said);
    }

    /// <summary>The stated totals that nothing newer has taken the place of.</summary>
    internal static IReadOnlyList<Claim> StandingTotals(EvidenceSnapshot snapshot, EvidenceFilter filter) => Standing.Of(
        snapshot,
        [.. snapshot.Figures(Metrics.CapexTotal, filter).Where(claim => claim is { Amount: not null, Period: not null } && UnitScale.Converts(claim.Amount.Unit, UnitScale.UsdBillion))]);

    /// <summary>The statements of growth that nothing newer has taken the place of.</summary>
    private static IReadOnlyList<Claim> Stated(EvidenceSnapshot snapshot, EvidenceFilter filter, string metric, decimal above) =>
        Standing.Of(snapshot, [.. snapshot.Figures(metric, filter).Where(claim => claim is { Amount.Value: { } value, Period: not null } && value > above)]);

    /// <summary>The figure that counts like the statement about it, the newest of several; null where each is known to count otherwise.</summary>
    private static Claim? Counted(EvidenceSnapshot snapshot, IEnumerable<Claim> figures, Claim statement) => figures
        .Where(figure => figure.Definition is null || statement.Definition is null || figure.Definition == statement.Definition)
        .GroupBy(figure => figure.Definition == statement.Definition)
        .MaxBy(alike => alike.Key) is { } best ? Standing.Newest(snapshot, best) : null;

    private static string Term(decimal billions) => AmountText.Term(billions, new(billions, null, null, UnitScale.UsdBillion));

    internal static Amount Billions(Claim claim) => claim.Amount!.To(UnitScale.UsdBillion);

    private static IEnumerable<Claim> Capex(EvidenceSnapshot snapshot, EvidenceFilter filter) =>
        snapshot.Figures(Metrics.Capex, filter)
            .Where(claim => claim.Amount is { } amount && UnitScale.Converts(amount.Unit, UnitScale.UsdBillion) && IsCompanysYear(snapshot, claim));

    /// <summary>Whether the claim is of one company and one year: not of a group or a market, and of no quarter and no span.</summary>
    public static bool IsCompanysYear(EvidenceSnapshot snapshot, Claim claim) =>
        claim is { Period: { } period, Entity: { } entity } && IsYear(period) && snapshot.FindEntity(entity)!.Kind is not (EntityKind.Group or EntityKind.Market or EntityKind.Place);

    internal static string Name(EvidenceSnapshot snapshot, Claim claim) => snapshot.FindEntity(claim.Entity!)!.Name;

    internal static Amount Range(decimal low, decimal high, string unit) => low == high ? new(low, null, null, unit) : new(null, low, high, unit);

    internal static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether it is about as long as a year, whatever it is called: the figure of a quarter is no year's figure.</summary>
    private static bool IsYear(Period period) => period.End.DayNumber - period.Start.DayNumber is > 355 and < 380;
}
