using System.Text.RegularExpressions;

namespace Dashboard.Documents.Tables;

/// <summary>A number in words that we wrote: with its sign and its per cent it stays as it is, and a spreadsheet may take it for the number that it is.</summary>
/// <param name="Text">The words.</param>
public readonly record struct FigureText(string Text)
{
    // no letter, no bracket, no operator: nothing that could be computed
    private static readonly Regex PlainNumber = new(@"^[+-][0-9]{1,3}(?:,?[0-9]{3})*(?:\.[0-9]+)?(?: ?%)?\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Such a number; the text itself where it holds anything else, which then is text like any other.</summary>
    public static object Of(string text) => PlainNumber.IsMatch(text) ? new FigureText(text) : text;

    /// <inheritdoc />
    public override string ToString() => Text;
}
