using Dashboard.Evidence;
using Dashboard.Evidence.Searching;

namespace Dashboard.Tests.Evidence.Searching;

/// <summary>A search for a source's own address finds the source, and a word of an address finds no others for it.</summary>
public sealed class AddressWordTests
{
    [Fact]
    public void Find_AddressOfEverySource_FindsItFirst() => Assert.All(ChainEvidence.Snapshot.Sources.DistinctBy(source => AddressWord.Of(source.Url)), source => Assert.Equal(
        AddressWord.Of(source.Url),
        AddressWord.Of(ChainEvidence.Snapshot.FindSource(EvidenceSearch.Find(ChainEvidence.Snapshot, EvidenceFilter.None, source.Url.AbsoluteUri).Of(SearchKind.Source)!.Hits[0].Entry.Id)!.Url)));

    [Theory]
    [InlineData("https://s01.example/page")]
    [InlineData("http://s01.example/page/")]
    [InlineData("https://www.s01.example/page")]
    [InlineData("  s01.example/page ")]
    public void Find_AddressInAnotherForm_FindsTheSource(string typed) =>
        Assert.Equal("s01", EvidenceSearch.Find(HandMade.Snapshot(HandMade.Claim("c1")), EvidenceFilter.None, typed).Of(SearchKind.Source)!.Hits[0].Entry.Id);

    [Theory]
    [InlineData("capex 2025")]
    [InlineData("NVIDIA/AMD")]
    [InlineData("12.5")]
    [InlineData("what is at example.com/page")]
    public void Of_OtherText_IsNone(string text) => Assert.Null(AddressWord.Of(text));
}
