namespace Dashboard.Ask.Lexicon;

/// <summary>One word of a question as it is looked up.</summary>
/// <param name="Text">The word, folded: small letters, no accents, no plural.</param>
/// <param name="Said">The word as it was written.</param>
/// <param name="IsJoined">Whether a dash stands before it: 2023–2033 is a range.</param>
public sealed record Token(string Text, string Said, bool IsJoined)
{
    /// <summary>Whether a comma, a semicolon or the end of a sentence stands before it.</summary>
    public bool IsParted { get; init; }

    /// <summary>Whether that is a comma of unspaced writing, which ends a clause: 不含租赁，…; what is counted up has another sign there, 、.</summary>
    public bool IsPaused { get; init; }

    /// <summary>Whether a dash between blanks stands before it: Nov 2025 - Aug 2026.</summary>
    public bool IsDashed { get; init; }

    /// <summary>Whether a sign of money stands before it: $2,028 is no year.</summary>
    public bool IsMoney { get; init; }

    /// <summary>Whether it is said as whose: Nscale's.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>Whether a bracket opens before it.</summary>
    public bool IsBracketed { get; init; }

    /// <summary>Whether it is a number that letters stand right before: GB300.</summary>
    public bool IsAttached { get; init; }

    /// <summary>Whether it is one capital right behind a number, as in the name of a model: 910C.</summary>
    public bool IsBehindNumber { get; init; }

    /// <summary>Whether a sentence that asks nothing ends with it.</summary>
    public bool IsTold { get; init; }

    /// <summary>Whether it is a sign of a script that sets no blanks between words.</summary>
    public bool IsSign => Text.Length > 0 && Tokens.IsUnspaced(Text[0]);

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => Text.Length > 0 && char.IsAsciiDigit(Text[0]);
}
