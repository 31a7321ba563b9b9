using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>How far one figure lies above another, ranges kept as ranges.</summary>
internal static class Distance
{
    /// <summary>What lies between them, in the unit of the first where none is given; open on the side on which one of them is.</summary>
    public static Amount Of(Claim more, Claim less, string? unit = null)
    {
        unit ??= more.Amount!.Unit;
        var (upper, lower) = (AmountBounds.Of(more), AmountBounds.Of(less));
        decimal? least = upper.Low > decimal.MinValue && lower.High < decimal.MaxValue ? Words.Least(more, unit) - Words.Most(less, unit) : null;
        decimal? most = upper.High < decimal.MaxValue && lower.Low > decimal.MinValue ? Words.Most(more, unit) - Words.Least(less, unit) : null;
        return least is { } low && most is { } high ? Words.Range(low, high, UnitOf(unit)) : new(null, least, most, UnitOf(unit));
    }

    /// <summary>The two numbers, in the unit of the first where none is given.</summary>
    public static string Formula(Claim more, Claim less, string? unit = null) => $"{Words.Term(more, unit ?? more.Amount!.Unit)} − {Words.Term(less, unit ?? more.Amount!.Unit)}";

    /// <summary>The figure of what lies between them, with its formula.</summary>
    public static AnswerFigure Figure(Claim more, Claim less, string? unit = null) => new(Of(more, less, unit), Say("difference"), [more.Id, less.Id]) { Formula = Formula(more, less, unit) };

    /// <summary>What a difference is counted in: what lies between two percentages is percentage points.</summary>
    public static string UnitOf(string unit) => unit == "%" ? UnitText.PercentagePoints : unit;
}
