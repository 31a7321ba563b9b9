using Bunit;
using Dashboard.Components.Layout;

namespace Dashboard.Tests.Components.Layout;

public sealed class NoticeListTests : EvidenceContext
{
    [Fact]
    public void Render_UnknownValues_AreAnnounced()
    {
        var notices = RenderAt<NoticeList>("/?segment=chip&asof=tomorrow").FindAll("[role=status] p");

        Assert.Equal(2, notices.Count);
        Assert.StartsWith("There is no segment “chip”", notices[0].Words(), StringComparison.Ordinal);
        Assert.StartsWith("“tomorrow” is no date for asof", notices[1].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NothingToSay_IsNothing() => RenderAt<NoticeList>("/?segment=chips").MarkupMatches("");
}
