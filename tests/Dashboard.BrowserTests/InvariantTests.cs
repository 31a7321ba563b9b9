namespace Dashboard.BrowserTests;

/// <summary>A machine without the tables of languages: both languages are served all the same.</summary>
[Collection(SecondBrowserTestGroup.Name)]
public sealed class InvariantTests(BrowserFixture browser)
{
    [Fact]
    public async Task NoTablesOfLanguages_ChineseIsServed()
    {
        await using var program = await DashboardProgram.StartInvariantAsync(browser.ContentRoot);
        using var client = new HttpClient { BaseAddress = new(program.Url) };

        var page = await client.GetStringAsync(new Uri("/companies?lang=zh", UriKind.Relative));
        var answer = await client.GetStringAsync(new Uri("/api/v1/ask?lang=zh&q=" + Uri.EscapeDataString("微软2025财年的资本支出是多少？"), UriKind.Relative));
        var chosen = await client.GetStringAsync(new Uri("/charts/capex.svg?lang=zh-CN", UriKind.Relative));

        Assert.Contains("<html lang=\"zh-Hans\"", page, StringComparison.Ordinal);
        Assert.Contains("亿美元", answer, StringComparison.Ordinal);
        Assert.Contains("资本支出", chosen, StringComparison.Ordinal);
    }
}
