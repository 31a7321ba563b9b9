using System.Globalization;
using System.Text;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.Citing;

/// <summary>A citation in the RIS format: one tag a line, lines ended by carriage return and line feed.</summary>
/// <remarks>Tags as the Research Information Systems format specification of 2011 lists them.</remarks>
public static class RisCitation
{
    /// <summary>The reference.</summary>
    public static string Write(Citable cited)
    {
        var lines = new StringBuilder();
        Line("TY", "ELEC");
        Line("ID", cited.Id);
        Line("TI", cited.Title);
        Line("T2", cited.Container);
        Line("PB", cited.Publisher);
        Line("PY", cited.Known.Year.ToString("0000", CultureInfo.InvariantCulture));
        Line("DA", Day(cited.Known));
        Line("Y2", Day(cited.Accessed));
        Line("UR", cited.Address.AbsoluteUri);
        Line("LA", "en");
        foreach (var note in cited.Sources.Count == 0 ? [cited.Note] : cited.Sources.Select(source => Say($"Source: {source}")).Prepend(cited.Scope).Where(note => note.Length > 0))
        {
            Line("N1", note);
        }

        Line("ER", "");
        return lines.ToString();

        void Line(string tag, string value) => lines.Append(tag).Append("  - ").Append(value).Append("\r\n");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);
}
