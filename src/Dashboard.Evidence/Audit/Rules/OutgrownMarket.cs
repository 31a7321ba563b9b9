using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A market that is said to be smaller than what is spent on it.</summary>
public sealed class OutgrownMarket : AuditRule
{
    /// <summary>A sum over more companies than these is about the market, and not about each of them.</summary>
    private const int MostTold = 50;

    /// <inheritdoc />
    public override string Id => "outgrown-market";

    /// <inheritdoc />
    public override string Name => Say("Spending beyond its market");

    /// <inheritdoc />
    public override string Explanation => Say("For one year a company alone is to spend more on a segment than the whole market of that segment is said to be, or is on the way between two stated sizes. Either the two count different things, or one of them is wrong. Each author’s market is set beside it for itself, and only where it is not said what the market counts. Spending of several companies is added only where no company alone shows it, and then only what is like: one kind of year, one status, no bounds. What the sellers in a segment spend on their own plants is no purchase in it.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("The market size and the spending cannot both be what they are said to be: a share or a growth that is computed from them is wrong.");

    /// <inheritdoc />
    public override string Remedy => Say("Use neither for a share or a comparison before it is said what each counts.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Value;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope)
    {
        // markets of the same segments meet the same spending
        var known = new Dictionary<string, IReadOnlyList<Spending>>();
        foreach (var market in scope.MarketPaths.Where(path => !Counted.IsSaid(path.Definition) && UnitScale.Converts(path.Sizes[0].Amount!.Unit, UnitScale.UsdBillion)).GroupBy(path => (path.Pack, path.Entity)))
        {
            var beyond = (
                from path in market
                from spending in SpendingOn(path)
                let size = path.In(spending.Year)
                where size is > 0
                let figures = spending.Beyond(size.Value)
                where figures.Count > 0
                orderby spending.SumBeyond(size.Value) / size.Value descending, path.Sizes[0].Id
                select new Outgrown(path, spending.Year, size.Value, figures)).ToList();
            if (beyond.Count > 0)
            {
                yield return Told(scope, beyond);
            }
        }

        IReadOnlyList<Spending> SpendingOn(MarketPath path)
        {
            var key = path.Segments is [var only] ? $"{path.Pack} {only}" : string.Join(' ', path.Segments.Order(StringComparer.Ordinal).Prepend(path.Pack));
            return known.TryGetValue(key, out var years) ? years : known[key] = Spending.Of(scope, path.Pack, path.Segments);
        }
    }

    private Finding Told(AuditScope scope, List<Outgrown> beyond)
    {
        var (path, year, size, figures) = beyond[0];
        var times = AmountText.Of(new(Rounding.To(Spending.SumOf(figures) / size, 1), null, null, "times"));
        var sizes = beyond.SelectMany(one => one.Path.Sizes).DistinctBy(claim => claim.Id).Take(MostTold).ToList();
        var spent = beyond.SelectMany(one => one.Figures).Take(MostTold).ToList();
        return About(
            $"{path.Pack}.{path.Entity}",
            sizes.Select(claim => claim.Id),
            Say($"{scope.NameOf(path.Sizes[0])}, {PeriodText.Year(year)}: about {Billions(size)} on the stated path, while {Spending.Words(scope, figures)}."),
            why: beyond.Count == 1
                ? Say($"A part would be {times} the whole.")
                : Say($"A part would be {times} the whole; it is so for {CountText.Join([.. beyond.Select(one => one.Year).Distinct().Order().Select(PeriodText.Year)])}."),
            sources: spent.Concat(sizes).SelectMany(claim => claim.Citations).Select(citation => citation.Source),
            beside: spent.Select(claim => claim.Id));
    }

    private static string Billions(decimal amount) => AmountText.Of(new(Rounding.To(amount, 1), null, null, UnitScale.UsdBillion));

    /// <summary>A year in which the market of one author is smaller than what is spent.</summary>
    private sealed record Outgrown(MarketPath Path, int Year, decimal Size, IReadOnlyList<Claim> Figures);
}
