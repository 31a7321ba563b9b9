namespace Dashboard.Evidence.Wording;

/// <summary>
/// The step in which numbers of one unit are counted that stand beside each other without it: along an axis, in a column, in a calculation. Chinese has one step for
/// all of them, 亿, where English keeps the millions and billions of the pack.
/// </summary>
/// <param name="Factor">By which a number of the unit is multiplied.</param>
/// <param name="Unit">The unit under which the reader's language has its words for the step: see <see cref="UnitText.With"/>.</param>
public readonly record struct CommonStep(decimal Factor, string Unit)
{
    /// <summary>The step of a unit.</summary>
    /// <param name="unit">The unit of a pack, "USD million".</param>
    public static CommonStep Of(string unit) => (Languages.Current, UnitText.StepOf(unit)) switch
    {
        (Language.Zh, "billion") => new(10, unit),
        (Language.Zh, "million") => new(.01m, unit.Replace("million", "billion", StringComparison.Ordinal)),
        (Language.Zh, "thousand") => new(.1m, unit.Replace("thousand", "million", StringComparison.Ordinal)),
        _ => new(1, unit),
    };

    /// <summary>A number of the unit, in the step.</summary>
    public decimal Times(decimal value) => Factor == 1 ? value : value * Factor;

    /// <summary>An amount of the unit, in the step; its unit stays.</summary>
    public Amount Times(Amount amount) => Factor == 1 ? amount : new(amount.Value * Factor, amount.Low * Factor, amount.High * Factor, amount.Unit);
}
