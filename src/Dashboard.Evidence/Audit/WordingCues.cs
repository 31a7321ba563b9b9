using System.Text.RegularExpressions;

namespace Dashboard.Evidence.Audit;

/// <summary>Reads off the wording of a statement what an editor would mark.</summary>
internal static partial class WordingCues
{
    /// <summary>A most, an only, an all.</summary>
    public static bool IsSuperlative(string statement) => Superlative().IsMatch(statement);

    /// <summary>One thing is said to bring about another; a purpose ("to avoid …") is none.</summary>
    public static bool IsCause(string statement) => Cause().IsMatch(statement);

    /// <summary>A forecast that one thing passes another, which can be checked.</summary>
    public static bool IsThreshold(string statement) => Threshold().IsMatch(statement);

    /// <summary>A word that leaves open whether it comes, or says who expects it.</summary>
    public static bool IsHedged(string statement) => Hedge().IsMatch(statement);

    /// <summary>A change or a rank.</summary>
    public static bool IsComparative(string statement) => Comparative().IsMatch(statement);

    /// <summary>A group of firms by a word that does not say who belongs to it.</summary>
    public static bool IsGroup(string statement) => Group().IsMatch(statement);

    /// <summary>Says of a text that a machine made it.</summary>
    public static bool IsMachine(string statement) => Machine().IsMatch(statement);

    /// <summary>Says that something was announced, agreed or begun.</summary>
    public static bool IsOpening(string statement) => Opening().IsMatch(statement);

    /// <summary>Says that something was closed or completed.</summary>
    public static bool IsClosing(string statement) => Closing().IsMatch(statement);

    /// <summary>Says of a figure that a forecast starts from it.</summary>
    public static bool IsBase(string statement) => Base().IsMatch(statement);

    /// <summary>The coined terms of a statement, which stand in quotation marks.</summary>
    public static IEnumerable<string> Terms(string statement) => statement.Contains('“', StringComparison.Ordinal) ? Quoted().Matches(statement).Select(match => match.Groups["term"].Value) : [];

    [GeneratedRegex(@"\b(largest|biggest|highest|absolute|unrivalled|unmatched|indispensable|sole|all links|every link|entire|(has|had) ever|first ever|in history)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Superlative();

    [GeneratedRegex(@"\b(because|thanks to|makes? it|has turned|have turned|reflects?|highlights?|locks in)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Cause();

    [GeneratedRegex(@"\b(surpass|exceed|overtake|pass|more \w+ than|fewer \w+ than|for the first time)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Threshold();

    [GeneratedRegex(@"\b(may|might|could|would|likely|possibly|expect\w*|forecast\w*|guid\w+|project\w+|estimat\w+|predict\w*|foresee\w*|foretold|plan\w*|seek\w*|aim\w*|upper limit)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Hedge();

    [GeneratedRegex(@"\b(more|less|fiercer|intensified|intensif\w+|rising|rises|to rise|continued rise|grow\w*|keener|escalat\w+|shift\w*|profound\w*|explosive)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Comparative();

    [GeneratedRegex(@"\b(giants|leading (companies|enterprises|firms)|leaders|major players|big technology companies)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Group();

    [GeneratedRegex(@"\b(AI models?|language models?|machine[- ](made|generated)|AI[- ]generated)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Machine();

    [GeneratedRegex(@"\b(announce[sd]?|agree[sd]?|sign(s|ed)|launche[sd]|file[sd]|propose[sd]|plan(s|ned))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(close[sd]?|complete[sd]?|finali[sz]e[sd]?|paid in)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Closing();

    [GeneratedRegex(@"\b(the|its|as) base\b|\bbase year\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Base();

    [GeneratedRegex("“(?<term>[^”]+)”", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Quoted();
}
