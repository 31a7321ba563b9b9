using Dashboard.Evidence;
using Dashboard.Evidence.Audit;

namespace Dashboard.Tests.Evidence.Audit;

/// <summary>Runs one rule over evidence made by hand.</summary>
internal static class Audited
{
    public static readonly DateOnly Day = new(2026, 1, 9);

    /// <summary>What the rule says of the claims.</summary>
    public static IReadOnlyList<string> By<TRule>(params IReadOnlyList<Claim> claims)
        where TRule : AuditRule, new() => By<TRule>(HandMade.Pack(claims, []));

    /// <summary>What the rule says of the claims with their relations.</summary>
    public static IReadOnlyList<string> By<TRule>(IReadOnlyList<Claim> claims, params IReadOnlyList<Relation> relations)
        where TRule : AuditRule, new() => By<TRule>(HandMade.Pack(claims, relations));

    /// <summary>What the rule says of the sources, each cited by one claim.</summary>
    public static IReadOnlyList<string> OfSources<TRule>(params IReadOnlyList<Source> sources)
        where TRule : AuditRule, new() =>
        By<TRule>(HandMade.Pack([.. sources.Select(source => HandMade.Claim($"of-{source.Id}") with { Citations = [new(source.Id)] })], []) with { Sources = sources });

    /// <summary>What the rule says of the pack.</summary>
    public static IReadOnlyList<string> By<TRule>(DataPack pack)
        where TRule : AuditRule, new() => [.. new TRule().Find(new(new([pack], "hand-made"), Day)).Select(finding => finding.Message).Order(StringComparer.Ordinal)];

    /// <summary>The claim with citations of the sources.</summary>
    public static Claim Citing(this Claim claim, params IReadOnlyList<string> sources) => claim with { Citations = [.. sources.Select(source => new Citation(source))] };

    /// <summary>The claim with flags.</summary>
    public static Claim Flagged(this Claim claim, params IReadOnlyList<string> flags) => claim with { Flags = flags };

    /// <summary>A round of Acme's.</summary>
    public static Claim Round(string id, decimal millions, DateOnly month, string? instrument = null) =>
        HandMade.Claim(id) with { Metric = Metrics.FundingRound, Entity = "acme", Definition = instrument, Amount = HandMade.Exactly(millions, UnitScale.UsdMillion), Period = Month(month) };

    /// <summary>The month that begins with the day.</summary>
    public static Period Month(DateOnly first) => new(PeriodKind.Month, first.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture), first, first.AddMonths(1).AddDays(-1));
}
