using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit;

/// <summary>A stated growth or multiple with the figures at its two ends, where the same pack gives them by the same definition.</summary>
/// <param name="Claim">The claim that states it.</param>
/// <param name="Later">The figure that it leads to; null where there is none.</param>
/// <param name="Base">The figure that it starts from; null where there is none.</param>
/// <param name="IsMultiple">True for "twice", false for "45 %".</param>
internal sealed record GrowthStatement(Claim Claim, Claim? Later, Claim? Base, bool IsMultiple)
{
    private const string Growth = "-growth";
    private const string Multiple = "-multiple";

    /// <summary>The measure that grows.</summary>
    public string BaseMetric => Claim.Metric![..^(IsMultiple ? Multiple : Growth).Length];

    /// <summary>Over how many years.</summary>
    public int Years => IsMultiple ? Claim.Period!.Year - Claim.Period.Start.Year : 1;

    /// <summary>What is stated, with its rounding.</summary>
    public AmountBounds Stated => AmountBounds.Of(Claim);

    /// <summary>What the two figures give, with their rounding, in the unit of the statement.</summary>
    public AmountBounds Implied
    {
        get
        {
            var (later, start) = (AmountBounds.Of(Later!), AmountBounds.Of(Base!));
            return start.Low <= 0 || later.High == decimal.MaxValue || start.High == decimal.MaxValue || later.Low == decimal.MinValue
                ? new(decimal.MinValue, decimal.MaxValue)
                : new(InUnit(later.Low / start.High), InUnit(later.High / start.Low));
        }
    }

    /// <summary>"growth of 45 %", "nearly 2 times".</summary>
    public string StatedText => IsMultiple ? AmountText.Of(Claim.Amount!, Claim.Qualifier) : Say($"growth of {AmountText.Of(Claim.Amount!, Claim.Qualifier)}");

    /// <summary>What the two figures give, in words.</summary>
    public string ImpliedText => AmountText.Of(new(Rounding.To((Implied.Low + Implied.High) / 2, 1), null, null, Claim.Amount!.Unit));

    /// <summary>The base that the statement implies, in words; null where it cannot be computed.</summary>
    public string? BaseText => (Later?.Amount?.Value, Claim.Amount?.Value) switch
    {
        ({ } later, { } times) when IsMultiple && times > 0 => AmountText.Of(new(Rounding.To(later / times, 1), null, null, Later!.Amount!.Unit), Claim.Qualifier is null ? null : "about"),
        ({ } later, { } percent) when !IsMultiple && percent > -100 => AmountText.Of(new(Rounding.To(ImpliedBase.Of(later, percent), 1), null, null, Later!.Amount!.Unit)),
        _ => null,
    };

    /// <summary>Whether the metric is a growth or a multiple of another.</summary>
    public static bool IsOne(string metric) => metric.EndsWith(Multiple, StringComparison.Ordinal) || metric.EndsWith(Growth, StringComparison.Ordinal);

    /// <summary>Every growth and multiple that is stated of an entity and a time; <see cref="AuditScope.Growths"/> keeps them for the rules.</summary>
    public static IEnumerable<GrowthStatement> Read(AuditScope scope)
    {
        foreach (var claim in scope.StatementsWhere(trait => trait.Has(Trait.Growth | Trait.Entity | Trait.Value | Trait.Period)))
        {
            if (claim is { Metric: { } metric, Entity: not null, Amount: { Value: not null } amount, Period: { } period }
                && (metric.EndsWith(Multiple, StringComparison.Ordinal), metric.EndsWith(Growth, StringComparison.Ordinal), amount.Unit) is (true, _, "times") or (_, true, "%"))
            {
                var isMultiple = amount.Unit == "times";
                var figures = scope.MeasuredIn(claim.Pack, metric[..^(isMultiple ? Multiple : Growth).Length], claim.Entity)
                    .Where(figure => figure.Period is not null && (claim.Definition is null || figure.Definition == claim.Definition) && Authors.AreOne(scope, claim, figure))
                    .OrderBy(figure => figure.Id, StringComparer.Ordinal)
                    .ToList();
                var later = Only(claim, figures.FindAll(figure => isMultiple ? figure.Period!.Year == period.Year : figure.Period == period));
                yield return new(claim, later, later is null ? null : Only(claim, figures.FindAll(figure => IsBase(figure, later, isMultiple ? period.Start.Year : later.Period!.Year - 1))), isMultiple);
            }
        }
    }

    /// <summary>
    /// The figure that is meant; null where nobody can tell: a company gives the year by several definitions, or its author gave it several times, and each time another.
    /// What was said with the growth is meant before what was said on another day.
    /// </summary>
    private static Claim? Only(Claim growth, List<Claim> figures)
    {
        var together = figures.FindAll(figure => figure.Stated == growth.Stated);
        var meant = together.Count > 0 ? together : figures;
        return meant.Count > 0 && meant.TrueForAll(figure => figure.Definition == meant[0].Definition && AmountBounds.Of(figure).Meets(AmountBounds.Of(meant[0]))) ? meant[0] : null;
    }

    private static bool IsBase(Claim figure, Claim later, int year) =>
        figure.Period!.Year == year && figure.Period.Kind == later.Period!.Kind && figure.Definition == later.Definition;

    private decimal InUnit(decimal ratio) => IsMultiple ? ratio : (ratio - 1) * 100;
}
