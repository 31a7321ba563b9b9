using System.Text;

namespace Dashboard.Present;

/// <summary>The code of a presentation, as people type it and as it is shown.</summary>
public static class PresentationCode
{
    private const int Group = 4;

    /// <summary>The code that somebody means: blanks, hyphens and dots between its groups, small letters and wide ones do not count.</summary>
    public static string Of(string typed) =>
        string.Concat(typed.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>The code in groups, which are easier to read aloud and to copy by hand.</summary>
    public static string Shown(string code) => string.Join(' ', code.Chunk(Group).Select(group => new string(group)));
}
