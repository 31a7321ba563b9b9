using System.Globalization;
using System.Text;

namespace Dashboard.Documents.Citing;

/// <summary>A citation as a BibTeX entry in UTF-8, of the type <c>misc</c>, which every style knows.</summary>
/// <remarks>Special characters: Oren Patashnik, "BibTeXing"; <c>url</c> and <c>urldate</c> as biblatex reads them.</remarks>
public static class BibTexCitation
{
    /// <summary>The entry.</summary>
    public static string Write(Citable cited)
    {
        var entry = new StringBuilder().Append("@misc{").Append(Key(cited.Id)).Append(",\n");
        foreach (var (field, value) in new[]
        {
            // the inner braces keep a style from changing the case of names
            ("title", $"{{{Escape(cited.Title)}}}"),
            ("howpublished", Escape(cited.Container)),
            ("publisher", Escape(cited.Publisher)),
            ("date", Day(cited.Known)),
            ("year", cited.Known.Year.ToString("0000", CultureInfo.InvariantCulture)),
            // verbatim: an address has no braces, backslashes or blanks left
            ("url", cited.Address.AbsoluteUri),
            ("urldate", Day(cited.Accessed)),
            ("note", Escape(cited.Note)),
        })
        {
            entry.Append("  ").Append(field.PadRight(12)).Append(" = {").Append(value).Append("},\n");
        }

        return entry.Append("}\n").ToString();
    }

    /// <summary>The text as TeX prints it.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            _ = sign switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                // BibTeX counts braces, those behind a backslash as well
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '&' or '%' or '$' or '#' or '_' => escaped.Append('\\').Append(sign),
                _ => escaped.Append(sign),
            };
        }

        return escaped.ToString();
    }

    private static string Key(string id) => new([.. id.Select(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '.' or ':' ? sign : '-')]);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
