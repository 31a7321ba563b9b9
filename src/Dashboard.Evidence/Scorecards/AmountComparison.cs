using Dashboard.Evidence.Wording;

namespace Dashboard.Evidence.Scorecards;

/// <summary>An amount that came set against an amount that was forecast.</summary>
/// <param name="Verdict"><see cref="Scorecards.Verdict.Confirmed"/>, <see cref="Scorecards.Verdict.Exceeded"/> or <see cref="Scorecards.Verdict.Missed"/>.</param>
/// <param name="Difference">In per cent of the forecast, one decimal, but never rounded to nothing; null where the forecast is zero.</param>
public sealed record AmountComparison(Verdict Verdict, decimal? Difference)
{
    /// <summary>
    /// "125" is printed to the nearest one, so 125.4 confirms it; but "2" is printed to the nearest one too, and 1.6 does not. Rounding explains
    /// a difference of this much of the forecast at most.
    /// </summary>
    public const decimal MostByRounding = 0.05m;

    /// <summary>Compares; null where what came is a range or a bound that settles nothing.</summary>
    /// <param name="forecast">What was forecast, in the unit in which it is printed.</param>
    /// <param name="came">What came, in a unit that converts.</param>
    /// <param name="qualifier">The word that hedges the forecast: what it leaves possible confirms it (see <see cref="AmountBounds"/>).</param>
    /// <exception cref="ArgumentException">The units are of different kinds.</exception>
    public static AmountComparison? Of(Amount forecast, Amount came, string? qualifier = null) =>
        Printed(forecast, came) is { } comparison
            ? qualifier is not null && AmountBounds.Of(forecast, qualifier).Meets(AmountBounds.Of(came)) ? comparison with { Verdict = Verdict.Confirmed } : comparison
            : null;

    private static AmountComparison? Printed(Amount forecast, Amount came)
    {
        var other = came.To(forecast.Unit);
        var (least, most) = (At(forecast, other.Least), At(forecast, other.Most));
        return (least, most) switch
        {
            ({ Verdict: Verdict.Exceeded }, _) => least,
            (_, { Verdict: Verdict.Missed }) => most,
            ({ Verdict: Verdict.Confirmed }, { Verdict: Verdict.Confirmed }) => Math.Abs(least.Difference ?? 0) <= Math.Abs(most.Difference ?? 0) ? least : most,
            _ => null,
        };
    }

    private static AmountComparison? At(Amount forecast, decimal? came)
    {
        if (came is not { } number)
        {
            return null;
        }

        if (forecast.Most is { } most && number > most)
        {
            return new(Rounds(number, most) ? Verdict.Confirmed : Verdict.Exceeded, Percent(number, most));
        }

        if (forecast.Least is { } least && number < least)
        {
            return new(Rounds(number, least) ? Verdict.Confirmed : Verdict.Missed, Percent(number, least));
        }

        return new(Verdict.Confirmed, forecast.IsRange ? 0 : Percent(number, forecast.Most ?? forecast.Least ?? number));
    }

    private static bool Rounds(decimal number, decimal printed) =>
        Math.Round(number, printed.Scale, MidpointRounding.AwayFromZero) == printed && Math.Abs(number - printed) <= Math.Abs(printed) * MostByRounding;

    private static decimal? Percent(decimal number, decimal of) =>
        of == 0 ? (number == 0 ? 0 : null) : Rounding.To((number - of) / Math.Abs(of) * 100, 1);
}
