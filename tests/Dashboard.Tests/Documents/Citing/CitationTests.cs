using System.Text.Json;
using Dashboard.Documents.Citing;
using Dashboard.Evidence;

namespace Dashboard.Tests.Documents.Citing;

public class CitationTests
{
    private static readonly EvidenceSnapshot Evidence = HandMade.Snapshot(
        HandMade.Claim("acme-2025") with { Statement = "Acme & Söhne spent 45 % (~$5_000 #1) in {2025}\\^.", Citations = [new("s01"), new("s02")] },
        HandMade.Claim("bare") with { Statement = "Line\r\nER  - \n\u2028end." });

    private static readonly Citable Cited = Cite("acme-2025");

    [Fact]
    public void PlainText_Claim_IsOneLineWithAddressDayAndSources() => Assert.Equal(
        "“Acme & Söhne spent 45 % (~$5_000 #1) in {2025}\\^.” Hand-made, version 1.0.0. The collection, known since 5 January 2026, accessed 22 November 2026. "
            + "https://dashboard.example/claims/acme-2025?asof=2026-11-22 Sources: Publisher of s01: Title of s01, 5 January 2026, https://s01.example/page; "
            + "Publisher of s02: Title of s02, no date, https://s02.example/page.\n",
        PlainTextCitation.Write(Cited));

    [Fact]
    public void BibTex_SpecialCharacters_AreEscapedAndTheAddressIsNot()
    {
        var entry = BibTexCitation.Write(Cited);

        Assert.StartsWith("@misc{acme-2025,\n", entry, StringComparison.Ordinal);
        Assert.Contains(@"= {{Acme \& Söhne spent 45 \% (\textasciitilde{}\$5\_000 \#1) in \textbraceleft{}2025\textbraceright{}\textbackslash{}\textasciicircum{}.}},", entry, StringComparison.Ordinal);
        Assert.Contains("= {https://dashboard.example/claims/acme-2025?asof=2026-11-22},", entry, StringComparison.Ordinal);
        Assert.Contains("= {2026-11-22},", entry, StringComparison.Ordinal);
        // BibTeX counts every brace
        Assert.Equal(entry.Count(sign => sign == '{'), entry.Count(sign => sign == '}'));
    }

    [Fact]
    public void Ris_Claim_IsOneTagALineFromTypeToEnd()
    {
        var lines = RisCitation.Write(Cited).Split("\r\n");

        Assert.Equal(["TY", "ID", "TI", "T2", "PB", "PY", "DA", "Y2", "UR", "LA", "N1", "N1", "ER"], lines.SkipLast(1).Select(line => line[..2]));
        Assert.All(lines.SkipLast(1), line => Assert.Equal("  - ", line[2..6]));
        Assert.Contains("Y2  - 2026/11/22", lines);
        Assert.Contains("UR  - https://dashboard.example/claims/acme-2025?asof=2026-11-22", lines);
        Assert.Equal("", lines[^1]);
    }

    [Fact]
    public void CslJson_ReadBack_HasTheRequiredFields()
    {
        var item = Assert.Single(JsonElement.Parse(CslJsonCitation.Write(Cited)).EnumerateArray());

        Assert.Equal(("acme-2025", "webpage"), (item.GetProperty("id").GetString(), item.GetProperty("type").GetString()));
        Assert.Equal("Acme & Söhne spent 45 % (~$5_000 #1) in {2025}\\^.", item.GetProperty("title").GetString());
        Assert.Equal("https://dashboard.example/claims/acme-2025?asof=2026-11-22", item.GetProperty("URL").GetString());
        Assert.Equal("[[2026,1,5]]", string.Concat(item.GetProperty("issued").GetProperty("date-parts").GetRawText().Where(sign => !char.IsWhiteSpace(sign))));
        Assert.Equal("[[2026,11,22]]", string.Concat(item.GetProperty("accessed").GetProperty("date-parts").GetRawText().Where(sign => !char.IsWhiteSpace(sign))));
        Assert.Contains("https://s02.example/page", item.GetProperty("note").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LineEndsInAStatement_EndNoLine()
    {
        var cited = Cite("bare");

        Assert.Equal("Line ER - end.", cited.Title);
        Assert.Single(RisCitation.Write(cited).Split("\r\n"), line => line.StartsWith("ER", StringComparison.Ordinal));
        Assert.Equal(1, PlainTextCitation.Write(cited).Count(sign => sign == '\n'));
    }

    [Fact]
    public void Write_EarlierDayIsShown_IsSaidBesideTheDayOfAccess() => Assert.All(CitationFormat.All, format =>
    {
        Assert.Contains("As of 9 January 2026.", format.Write(Cited with { Shown = new(2026, 1, 9) }), StringComparison.Ordinal);
        Assert.DoesNotContain("As of", format.Write(Cited), StringComparison.Ordinal);
    });

    [Fact]
    public void Write_NoSource_SaysSo() => Assert.All(CitationFormat.All, format => Assert.Contains("No source is cited.", format.Write(Cite("bare")), StringComparison.Ordinal));

    [Fact]
    public void All_Formats_HaveDifferentFiles() => Assert.Equal(["txt", "bib", "ris", "json"], CitationFormat.All.Select(format => format.Extension));

    private static Citable Cite(string id) => Citable.Of(
        Evidence, Evidence.FindClaim(id)!, "The collection", new(2026, 11, 22), new Uri($"https://dashboard.example/claims/{id}?asof=2026-11-22"));
}

[InCulture("de-DE")]
public sealed class CitationInGermanTests : CitationTests;
