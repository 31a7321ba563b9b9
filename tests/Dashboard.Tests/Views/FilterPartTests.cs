using Dashboard.Views;

namespace Dashboard.Tests.Views;

public sealed class FilterPartTests
{
    [Fact]
    public void Of_EveryKey_IsNamedAndCanBeTakenAway()
    {
        var view = EvidenceViewReader.Read(LaterEvidence.Snapshot, "/", "?segment=energy&company=amazon&status=guidance&pack=nscale-2026-01&asof=2026-01-09");

        var parts = FilterPart.Of(view).ToList();

        Assert.Equal(["segment", "company", "status", "pack", FilterPart.Day], parts.Select(part => part.Key));
        Assert.StartsWith("Energy · Amazon · guidance · ", FilterPart.InWords(parts), StringComparison.Ordinal);
        Assert.EndsWith(" · as of 9 January 2026", FilterPart.InWords(parts), StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Equal(4, FilterPart.Of(view with { Filter = part.Without }).Count()));
    }

    [Fact]
    public void Of_NoFilter_IsNothing() => Assert.Empty(FilterPart.Of(EvidenceViewReader.Read(LaterEvidence.Snapshot, "/", "")));
}
