using System.Globalization;
using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <summary>A piece of a question: a phrase that is known, a number, or a word that nobody knows.</summary>
/// <param name="Terms">What the phrase stands for; empty for a number and for an unknown word.</param>
/// <param name="Words">Its words.</param>
internal sealed record Element(IReadOnlyList<Term> Terms, IReadOnlyList<Token> Words)
{
    /// <summary>As it was written.</summary>
    public string Said => string.Join(Words[0].IsSign ? "" : " ", Words.Select(word => word.Said));

    /// <summary>The number; null where it is none.</summary>
    public decimal? Number => Words is [{ IsNumber: true } word]
        ? (decimal.TryParse(word.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, AmountLimits.Most) : AmountLimits.Most)
        : null;

    /// <summary>The whole number; null where it is none.</summary>
    public int? Whole => Number is { } number && number == decimal.Truncate(number) && number is >= 0 and < 10_000 ? (int)number : null;

    /// <summary>Whether a dash stands before it.</summary>
    public bool IsJoined => Words[0].IsJoined;

    /// <summary>Whether a comma, a semicolon or the end of a sentence stands before it.</summary>
    public bool IsParted => Words[0].IsParted;

    /// <summary>The year that a number can be: no money, and no number with a comma in it.</summary>
    public int? Year => IsBare && Whole is >= 1990 and <= 2100 and var year ? year : null;

    /// <summary>Whether the number is written in digits alone, and has no sign of money.</summary>
    public bool IsBare => Words is [{ IsMoney: false } word] && !word.Said.Contains(',', StringComparison.Ordinal) && !word.Said.Contains('.', StringComparison.Ordinal);

    /// <summary>What it stands for as that kind; null where it is none.</summary>
    public Term? As(TermKind kind) => Terms.FirstOrDefault(term => term.Kind == kind);

    /// <summary>The number behind a kind, for months, quarters, halves.</summary>
    public int? PartOf(TermKind kind) => As(kind) is { } term ? int.Parse(term.Keys[0], CultureInfo.InvariantCulture) : null;

    /// <summary>Whether a number before it counts it, and is no amount: years, companies.</summary>
    public bool IsCounted => Terms.Any(term => term.Kind is TermKind.Year or TermKind.Group or TermKind.Month) || Words is [{ Text: "year" or "quarter" or "month" or "day" or "time" }];

    /// <summary>Whether it stands between things that are named together: and, or, versus.</summary>
    public bool Joins => Words is [{ Text: "or" or "plus" or "versus" or "vs" }] || (Words is [var sign] && Vocabulary.Joiners.Contains(sign.Text)) || (As(TermKind.To) is { } to && to.Keys.Contains("and"));

    /// <summary>Whether nothing is known of it.</summary>
    public bool IsUnknown => Terms.Count == 0 && Number is null;
}
