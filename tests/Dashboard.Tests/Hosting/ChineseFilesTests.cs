using System.Xml.Linq;

namespace Dashboard.Tests.Hosting;

/// <summary>Files that readers take away are written in their language; what a format asks for stays.</summary>
public sealed class ChineseFilesTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task Get_Report_HasItsHeadingsInChinese()
    {
        var report = await TextOf("/report.md?lang=zh");

        Assert.All(["\n## 主要数字\n", "\n| 内容 | 数值 | 期间 | 状态 |\n", "\n## 审核发现\n", "\n## 论断\n", "\n## 参考文献\n"], heading => Assert.Contains(heading, report, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Feed_NamesItsLanguage()
    {
        var feed = XDocument.Parse(await TextOf("/feed.xml?lang=zh")).Root!;

        Assert.Equal("zh-Hans", feed.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.Equal("2026年9月25日起所知的 4 条论断", Assert.Single(feed.Descendants(), element => element.Name.LocalName == "title" && element.Value.StartsWith("2026年9月25日", StringComparison.Ordinal)).Value);
    }

    [Fact]
    public async Task Get_Citation_KeepsTheFormat()
    {
        Assert.EndsWith("来源：", (await TextOf("/claims/nscale-safe-oct-2025/cite.txt?lang=zh")).Split("Zhiyuan")[0], StringComparison.Ordinal);
        Assert.StartsWith("TY  - ELEC\r\nID  - nscale-safe-oct-2025\r\n", await TextOf("/claims/nscale-safe-oct-2025/cite.ris?lang=zh"), StringComparison.Ordinal);
        Assert.Contains("\"language\": \"en\"", await TextOf("/claims/nscale-safe-oct-2025/cite.json?lang=zh"), StringComparison.Ordinal);
    }

    private async Task<string> TextOf(string address)
    {
        using var answer = await server.GetAsync(address);
        return await answer.Content.ReadAsStringAsync();
    }
}
