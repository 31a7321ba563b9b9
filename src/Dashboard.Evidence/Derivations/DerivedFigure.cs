using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Derivations;

/// <summary>A figure that stands in no source: computed by us, in the open.</summary>
/// <param name="Id">Readable and stable.</param>
/// <param name="Name">What it is.</param>
/// <param name="Amount">The result.</param>
/// <param name="Formula">The formula with its numbers: <c>64.6 ÷ (1 + 45 %)</c>.</param>
/// <param name="Inputs">The claims that went in.</param>
/// <param name="Note">What to keep in mind: mixed years, an assumption; null where there is nothing.</param>
public sealed record DerivedFigure(string Id, string Name, Amount Amount, string Formula, IReadOnlyList<Claim> Inputs, string? Note = null)
{
    /// <summary>What the addresses of computed figures begin with that are no mark of one chart alone. Ids of claims and charts hold no dot.</summary>
    public const string Prefix = "computed.";

    /// <summary>What an address calls the figure: "computed.capex-2025", or "funding.total-end" for a mark of a chart.</summary>
    public string Address => Id.Contains('.', StringComparison.Ordinal) ? Id : Prefix + Id;

    /// <summary>True for a sum of like figures: one kind of year, one status, one definition.</summary>
    public bool IsAlike { get; init; }

    /// <summary>The result before it was rounded; the result itself where nothing was.</summary>
    public Amount Unrounded { get => field ?? Amount; private init; }

    /// <summary>How the result was rounded: "rounded to one decimal"; null where nothing was.</summary>
    public string? Rounding { get; private init; }

    /// <summary>The result in other words than those of its amount: "+15.8 %"; null where there are none.</summary>
    public string? Said { get; init; }

    /// <summary>The result in words.</summary>
    public string Text => Said ?? AmountText.Of(Amount);

    /// <summary>The whole derivation in one line: "Implied growth a year: 25.7 % = (125.8 ÷ 12.8)^(1 ÷ 10) − 1".</summary>
    public string Sentence => Say($"{Name}: {Text} = {Formula}");

    /// <summary>The figure with its result rounded, as far as it has more decimals.</summary>
    /// <param name="decimals">How many decimals are kept.</param>
    public DerivedFigure Rounded(int decimals)
    {
        var rounded = new Amount(Round(Amount.Value), Round(Amount.Low), Round(Amount.High), Amount.Unit);
        return rounded == Amount
            ? this
            : this with { Amount = rounded, Unrounded = Amount, Rounding = decimals == 1 ? Say($"rounded to {CountText.Word(decimals)} decimal") : Say($"rounded to {CountText.Word(decimals)} decimals") };

        decimal? Round(decimal? number) => number is { } value ? Wording.Rounding.To(value, decimals) : null;
    }
}
