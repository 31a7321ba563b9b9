using System.Text;

namespace Dashboard.Tests.Data.Packs;

public class DeckFilesTests
{
    private const string File = "decks/story.md";

    [Theory]
    [InlineData("## One\n\nTe\0a\n", 3, "control character U+0000")]
    [InlineData("---\ntitle: Te\u000ba\n---\n", 2, "control character U+000B")]
    [InlineData("## One\r\n\r\nTea\r\n\r\nTe\ufffea\r\n", 5, "noncharacter U+FFFE")]
    [InlineData("## One\r\n\r\nTea\r\n\r\nTe\u202ea\r\n", 5, "direction sign U+202E")]
    public void Read_TextThatNoFileCanHold_NamesTheLine(string deck, int line, string fault) =>
        PackBuilder.Good().Bytes(File, Encoding.UTF8.GetBytes(deck)).HasProblems($"{File}:{line}: holds the {fault}");

    [Fact]
    public void Read_HalfOfACharacter_NamesTheLine() =>
        PackBuilder.Good().Bytes(File, [.. "## One\n"u8, 0xED, 0xA0, 0x80]).HasProblems($"{File}:2: not valid UTF-8: byte 0xED at offset 7");

    [Fact]
    public void Read_TabsLineBreaksAndAnyScript_AreKept() =>
        Assert.Equal("## Eins\n\n\tשלום 👨‍👩‍👧 日本語\n", PackBuilder.Good().Bytes(File, Encoding.UTF8.GetBytes("## Eins\r\n\r\n\tשלום 👨‍👩‍👧 日本語\n")).Pack().Decks[0].Text);
}
