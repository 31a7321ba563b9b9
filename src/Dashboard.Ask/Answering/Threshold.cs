using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>A figure of an answer set against a number of the question, in the unit of the number.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Number">The number of the question.</param>
/// <param name="Wish">The number as it was asked.</param>
internal sealed record Threshold(AnswerFigure Figure, Amount Number, AmountWish Wish)
{
    private const decimal Plain = 1_000_000;

    /// <summary>The figure in the unit of the number.</summary>
    public Amount Known => Figure.Amount.To(Number.Unit);

    /// <summary>Whether whatever the figure allows is more.</summary>
    public bool IsAbove => Low > Number.Value;

    /// <summary>Whether whatever the figure allows is less.</summary>
    public bool IsBelow => High < Number.Value;

    /// <summary>Whether it is the number itself.</summary>
    public bool IsEqual => Low == Number.Value && High == Number.Value;

    /// <summary>Whether it lies on the side that is asked for.</summary>
    public bool IsMet => Wish.Bound == AmountBound.Above ? IsAbove || IsJustAbove || (Wish.IsInclusive && Low >= Number.Value) : IsBelow || IsJustBelow || (Wish.IsInclusive && High <= Number.Value);

    /// <summary>Whether it is given as more than the very number.</summary>
    public bool IsJustAbove => Low == Number.Value && AmountBounds.SignOf(Figure.Qualifier) == ">";

    /// <summary>Whether it is given as less than the very number.</summary>
    public bool IsJustBelow => High == Number.Value && AmountBounds.SignOf(Figure.Qualifier) == "<";

    /// <summary>In which unit a bare number was read.</summary>
    public string ReadIn => IsPlain(Figure.Amount, Wish) ? Say("US dollars") : UnitText.Stated(Number.Unit);

    /// <summary>How far the figure lies from the number; always positive, and open where the figure is.</summary>
    public Amount Gap => (IsAbove, Low, High) switch
    {
        (true, { } low, null) => Of(null, low - Number.Value!.Value, null),
        (true, { } low, { } high) => Between(low - Number.Value!.Value, high - Number.Value.Value),
        (_, null, { } high) => Of(null, Number.Value!.Value - high, null),
        (_, { } low, { } high) => Between(Number.Value!.Value - high, Number.Value.Value - low),
        _ => Of(0, null, null),
    };

    private AmountBounds Bounds => AmountBounds.Of(Figure.Amount, Figure.Qualifier);

    /// <summary>The least that the figure allows; null where it is open below.</summary>
    private decimal? Low => Bounds.Low == decimal.MinValue ? null : Known.Least;

    /// <summary>The most that the figure allows; null where it is open above.</summary>
    private decimal? High => Bounds.High == decimal.MaxValue ? null : Known.Most;

    /// <summary>The figure against the number; null where the two are of different kinds.</summary>
    public static Threshold? Of(AnswerFigure figure, AmountWish wish)
    {
        wish = wish.Counted(figure.Amount) ?? wish;
        var unit = UnitOf(figure.Amount, wish);
        var number = new Amount(IsPlain(figure.Amount, wish) ? wish.Value / Plain : wish.Value, null, null, unit);
        return UnitScale.Converts(figure.Amount.Unit, unit) ? new(figure, wish.Unit is null ? number.To(UnitScale.ReadableFor(unit, number.Value!.Value)) : number, wish) : null;
    }

    /// <summary>The unit in which a bare number is meant: large ones count dollars, others what the figure is read in best.</summary>
    private static string UnitOf(Amount amount, AmountWish wish) => wish.Unit
        ?? (!UnitScale.Converts(amount.Unit, UnitScale.UsdMillion) ? amount.Unit
            : IsPlain(amount, wish) ? UnitScale.UsdMillion
            : UnitScale.ReadableFor(amount.Unit, Math.Abs(amount.Most ?? amount.Least ?? 0)));

    private static bool IsPlain(Amount amount, AmountWish wish) => wish is { Unit: null, Value: >= Plain } && UnitScale.Converts(amount.Unit, UnitScale.UsdMillion);

    private Amount Between(decimal least, decimal most) => least == most ? Of(least, null, null) : Of(null, least, most);

    /// <summary>Between two percentages lie percentage points.</summary>
    private Amount Of(decimal? value, decimal? low, decimal? high) => new(value, low, high, Distance.UnitOf(Number.Unit));
}
