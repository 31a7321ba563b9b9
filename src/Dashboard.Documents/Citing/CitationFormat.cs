using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.Citing;

/// <summary>A form in which programs and people take citations over.</summary>
/// <param name="Name">The name for readers.</param>
/// <param name="Extension">The ending of its files, without a dot.</param>
/// <param name="MediaType">The media type of its files.</param>
/// <param name="Write">Writes the citation.</param>
public sealed record CitationFormat(string Name, string Extension, string MediaType, Func<Citable, string> Write)
{
    /// <summary>All forms, the one for people first.</summary>
    public static IReadOnlyList<CitationFormat> All =>
    [
        new(Say("Plain text"), "txt", "text/plain", PlainTextCitation.Write),
        new("BibTeX", "bib", "application/x-bibtex", BibTexCitation.Write),
        new("RIS", "ris", "application/x-research-info-systems", RisCitation.Write),
        new("CSL-JSON", "json", "application/vnd.citationstyles.csl+json", CslJsonCitation.Write),
    ];
}
