using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Components.Evidence;

/// <summary>A claim as one line of a table: what is shown, and what it is sorted by.</summary>
public sealed record ClaimLine(string Id, string Statement, string About, string Amount, decimal SortAmount, string Period, DateOnly Start, string Status, string Cited, IReadOnlyList<string> Sources)
{
    /// <summary>The line of a claim.</summary>
    public static ClaimLine Of(EvidenceSnapshot snapshot, Claim claim) => new(
        claim.Id,
        claim.Statement,
        claim.Entity is { } entity ? snapshot.FindEntity(entity)!.Name : "",
        claim.Amount is { } amount ? AmountText.Of(amount, claim.Qualifier) : "",
        Dollars(claim.Amount),
        claim.Period?.Label ?? "",
        claim.Period?.Start ?? DateOnly.MinValue,
        StatusText.Of(claim.Status),
        CountText.Of(claim.Citations.Count, "source"),
        [.. claim.Citations.Select(citation => citation.Source)]);

    /// <summary>Money is sorted as money, whatever it is printed in; other units below it.</summary>
    private static decimal Dollars(Amount? amount) => amount switch
    {
        null => decimal.MinValue,
        _ when UnitScale.Converts(amount.Unit, UnitScale.UsdMillion) => 1_000_000 + (amount.To(UnitScale.UsdMillion).Most ?? amount.To(UnitScale.UsdMillion).Low ?? 0),
        _ => amount.Most ?? amount.Low ?? 0,
    };
}
