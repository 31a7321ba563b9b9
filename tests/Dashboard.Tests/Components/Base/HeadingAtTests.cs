using Bunit;
using Dashboard.Components.Base;

namespace Dashboard.Tests.Components.Base;

public sealed class HeadingAtTests : BunitContext
{
    [Theory]
    [InlineData(1, "h1")]
    [InlineData(6, "h6")]
    [InlineData(7, "h6")]
    [InlineData(0, "h1")]
    public void Render_Level_IsAHeadingThatHtmlKnows(int level, string element) =>
        Render<HeadingAt>(heading => heading.Add(one => one.Level, level).AddChildContent("Title")).MarkupMatches($"<{element}>Title</{element}>");
}
