using System.Text;

namespace Dashboard.Charts.Proposals;

/// <summary>Makes an id for a chart that is proposed: readable, and the same as long as the figures are named the same.</summary>
internal static class ChartSlug
{
    private const int Longest = 100;

    /// <summary>The words in kebab case, joined by hyphens.</summary>
    public static string Of(IEnumerable<string?> parts)
    {
        var slug = new StringBuilder();
        foreach (var sign in string.Join('-', parts.OfType<string>()).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                slug.Append(sign);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().Trim('-');
        return text.Length <= Longest ? text : text[^Longest..].Trim('-');
    }
}
