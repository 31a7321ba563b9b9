using System.Text;

namespace Dashboard.Tests.Data.Packs;

public class TableReaderTests
{
    [Fact]
    public void Read_EmptyFile_SaysSo() => PackBuilder.Good().Text("segments.csv", "").HasProblems("segments.csv: empty file");

    [Fact]
    public void Read_OneCellTooMany_NamesTheLine() =>
        PackBuilder.Good().Line("segments.csv", 3, "kettles,Kettles,,,more").HasProblems("segments.csv:3: 5 cells, but the header has 4");

    [Fact]
    public void Read_OneCellTooFew_NamesTheLine() =>
        PackBuilder.Good().Line("segments.csv", 3, "kettles,Kettles,").HasProblems("segments.csv:3: 3 cells, but the header has 4");

    [Fact]
    public void Read_QuoteThatIsNeverClosed_NamesTheLineWhereItOpens() =>
        PackBuilder.Good().Line("segments.csv", 2, "leaves,\"Leaves,upstream,Growing")
            .HasProblems("segments.csv:2: bad quotes: a quote that is opened here is never closed");

    [Fact]
    public void Read_QuoteInsideACell_NamesTheLine() =>
        PackBuilder.Good().Line("segments.csv", 3, "kettles,5\" kettles,,")
            .HasProblems("segments.csv:3: bad quotes: a quote inside a cell that does not start with one");

    [Fact]
    public void Read_TextBehindAClosingQuote_NamesTheLine() =>
        PackBuilder.Good().Line("segments.csv", 3, "kettles,\"Kettles\" all,,")
            .HasProblems("segments.csv:3: bad quotes: text behind the closing quote of a cell");

    [Theory]
    [InlineData("sources.csv", "title", "\u000b", @"\u000b", "control character U+000B")]
    [InlineData("entities.csv", "name", "\u0085", @"\u0085", "control character U+0085")]
    [InlineData("entities.csv", "description", "\ufffe", @"\ufffe", "noncharacter U+FFFE")]
    [InlineData("segments.csv", "name", "\ufdd0", @"\ufdd0", "noncharacter U+FDD0")]
    [InlineData("entities.csv", "name", "\u202e", @"\u202e", "direction sign U+202E")]
    [InlineData("claims.csv", "statement", "\U0001ffff", @"\u1ffff", "noncharacter U+1FFFF")]
    public void Read_TextThatNoFileCanHold_NamesTheCell(string file, string column, string sign, string shown, string fault) =>
        PackBuilder.Good().Cell(file, 3, column, $"Te{sign}a").HasProblems($"{file}:3: {column}: 'Te{shown}a' holds the {fault}");

    [Fact]
    public void Read_ControlCharacter_NamesTheCell() =>
        PackBuilder.Good().Cell("segments.csv", 3, "name", "Ket\u0000tles")
            .HasProblems(@"segments.csv:3: name: 'Ket\u0000tles' holds the control character U+0000");

    [Fact]
    public void Read_QuotedCellOfThreeLines_CountsLinesAsAnEditorDoes() =>
        PackBuilder.Good()
            .Line("claims.csv", 2, "leaf-revenue,\"one\ntwo\nthree\",,leaf,,,,,,,,,,,,actual,,,,")
            .Cell("claims.csv", 6, "status", "maybe")
            .HasProblems("claims.csv:6: status: 'maybe' is not one of actual, guidance, projection, sought, opinion");

    [Fact]
    public void Read_QuotedCellOfThreeLines_KeepsItsText() =>
        Assert.Equal(
            "one\ntwo, \"and\"\nthree",
            PackBuilder.Good().Line("claims.csv", 2, "leaf-revenue,\"one\ntwo, \"\"and\"\"\nthree\",,leaf,,,,,,,,,,,,actual,,,,").Pack().Claims[0].Statement);

    [Fact]
    public void Read_WindowsLineEnds_CountsTheSameLines() =>
        PackBuilder.Good().Cell("segments.csv", 3, "name", "").Replace("segments.csv", "\n", "\r\n").HasProblems("segments.csv:3: name: empty, but required");

    [Fact]
    public void Read_WindowsLineEnds_ReadsTheSame() =>
        Assert.Equal(["Growing", null], PackBuilder.Good().Replace("segments.csv", "\n", "\r\n").Pack().Segments.Select(segment => segment.Description));

    [Fact]
    public void Read_BlankLines_AreNoRowsAndAreCounted() =>
        PackBuilder.Good().Replace("segments.csv", "\nkettles,Kettles", "\n\n\nkettles,").HasProblems("segments.csv:5: name: empty, but required");

    [Fact]
    public void Read_Utf8WithByteOrderMark_ReadsTheSame() =>
        Assert.Equal(2, PackBuilder.Good().Bytes("segments.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(GoodPack.Segments)]).Pack().Segments.Count);

    [Fact]
    public void Read_Latin1_SaysSoOnceForTheWholeFile() =>
        PackBuilder.Good()
            .Bytes("segments.csv", Encoding.Latin1.GetBytes("id,name,position,description\nleaves,Blätter,,äü\nkettles,Kessel,,für\n"))
            .HasProblems("segments.csv: looks like Windows-1252 (Western European), and the files of a pack are UTF-8: save it as UTF-8");

    [Fact]
    public void Read_Utf8WithBadBytes_NamesEveryLineWithItsFirst() =>
        PackBuilder.Good()
            .Bytes("segments.csv", [.. Encoding.UTF8.GetBytes("id,name,position,description\nleaves,Blätter"), 0xFF, .. ",,\nkettles,K"u8, 0xFC, .. ",,\n"u8])
            .HasProblems(
                "segments.csv:2: not valid UTF-8: byte 0xFF at offset 44",
                "segments.csv:3: not valid UTF-8: byte 0xFC at offset 57");

    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("utf-32", "UTF-32")]
    [InlineData("GB18030", "GB18030 (Chinese)")]
    public void Read_OtherEncodingWithoutAMark_SaysWhichOnceForTheWholeFile(string encoding, string name) =>
        PackBuilder.Good()
            .Bytes("segments.csv", (encoding == "GB18030" ? CodePagesEncodingProvider.Instance.GetEncoding(encoding)! : Encoding.GetEncoding(encoding)).GetBytes("id,name,position,description\nleaves,茶叶的种植,upstream,种植\nkettles,水壶,,\n"))
            .HasProblems($"segments.csv: looks like {name}, and the files of a pack are UTF-8: save it as UTF-8");

    [Theory]
    [InlineData("shift_jis", "茶葉の栽培と販売")]
    [InlineData("big5", "茶葉的種植與銷售")]
    [InlineData("windows-1251", "Выращивание чая")]
    public void Read_EncodingThatNobodyNames_IsToldOnceForTheWholeFile(string encoding, string text) =>
        PackBuilder.Good()
            .Bytes("segments.csv", CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes($"id,name,position,description\nleaves,{text},upstream,{text}\nkettles,{text},,\n"))
            .HasProblems("segments.csv: looks like another encoding, and the files of a pack are UTF-8: save it as UTF-8");

    [Fact]
    public void Read_Utf16_IsRefused() =>
        PackBuilder.Good()
            .Bytes("segments.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(GoodPack.Segments)])
            .HasProblems("segments.csv: looks like UTF-16, and the files of a pack are UTF-8: save it as UTF-8");

    [Fact]
    public void Read_Utf32_IsRefused() =>
        PackBuilder.Good().Bytes("segments.csv", [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x69]).HasProblems("segments.csv: looks like UTF-32, and the files of a pack are UTF-8: save it as UTF-8");

    [Theory]
    [InlineData(";", "semicolons")]
    [InlineData("\t", "tabs")]
    [InlineData("|", "bars")]
    public void Read_OtherSeparator_SaysWhichOnceForTheWholeFile(string sign, string name) =>
        PackBuilder.Good().Replace("segments.csv", ",", sign).HasProblems($"segments.csv:1: the cells look separated by {name}: save the file as CSV with commas");

    [Fact]
    public void Read_LineForSpreadsheets_SaysThatItGoes() =>
        PackBuilder.Good().Text("segments.csv", "sep=,\nid,name,position,description\n").HasProblems("segments.csv:1: begins with a line for spreadsheets, 'sep=': leave that line out");

    [Fact]
    public void Read_BadQuotesInSources_DoesNotBlameTheClaimsThatCiteThem() =>
        PackBuilder.Good().Line("sources.csv", 3, "s02,2,\"Leaf").HasProblems("sources.csv:3: bad quotes: a quote that is opened here is never closed");

    [Fact]
    public void Read_SourceWithTooFewCells_DoesNotBlameTheClaimsThatCiteIt() =>
        PackBuilder.Good().Line("sources.csv", 3, "s02,2,Leaf").HasProblems("sources.csv:3: 3 cells, but the header has 8");
}
