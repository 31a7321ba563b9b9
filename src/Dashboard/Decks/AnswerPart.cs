namespace Dashboard.Decks;

/// <summary>
/// An answer as a part of a deck that is made on the spot: the chart that shows it, if any, a colon, and the question in letters that an address and a comma
/// list can hold: <c>capex:What_was_Amazon~27s_capex_in_2025~3F</c>.
/// </summary>
/// <param name="Chart">The slug of the chart; empty for an answer in words alone.</param>
/// <param name="Question">The question.</param>
public sealed record AnswerPart(string Chart, string Question)
{
    /// <summary>The longest question that becomes a slide: the address of a deck holds several.</summary>
    public const int LongestQuestion = 300;

    private const char Escape = '~';

    /// <summary>The part as it stands in the id of a deck: escaped as in any address, with signs that need no further escape.</summary>
    public string Id => $"{Chart}:{Uri.EscapeDataString(Question.Trim()).Replace("~", "%7E", StringComparison.Ordinal).Replace("_", "%5F", StringComparison.Ordinal).Replace("%20", "_", StringComparison.Ordinal).Replace('%', Escape)}";

    /// <summary>Whether the question can be a part of a deck.</summary>
    public static bool Takes(string question) => !string.IsNullOrWhiteSpace(question) && question.Trim().Length <= LongestQuestion;

    /// <summary>The part of a deck's id; null where it is no answer, or none that was written here.</summary>
    public static AnswerPart? Read(string part)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return null;
        }

        var read = new AnswerPart(part[..colon], Uri.UnescapeDataString(part[(colon + 1)..].Replace('_', ' ').Replace(Escape, '%')));
        return Takes(read.Question) && string.Equals(read.Id, part, StringComparison.OrdinalIgnoreCase) ? read : null;
    }
}
