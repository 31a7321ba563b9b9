using System.Net;
using Dashboard.Charts;
using Dashboard.Tests.Charts;
using Dashboard.Tests.Documents.Workbooks;

namespace Dashboard.Tests.Export;

public sealed class ExportEndpointsTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    public static TheoryData<string> Slugs => [.. ChartCatalog.Own.Select(chart => chart.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Get_ChartWorkbook_HoldsItsMarksAndSources(string slug)
    {
        var bytes = await BytesAsync($"/api/v1/charts/{slug}.xlsx", $"{slug}.xlsx");
        using var book = new OpenWorkbook(bytes);
        var spec = ArticleChart.Served(slug);

        Assert.Empty(OpenWorkbook.Faults(bytes));
        Assert.Equal(["Data", "Sources", "Notes"], book.Sheets);
        Assert.Equal(spec.Marks.Select(mark => mark.Id), book.Column("Data", "mark"));
        Assert.Equal(spec.Marks.Select(mark => string.Join(' ', mark.Claims)), book.Column("Data", "claims"));
        Assert.Equal(spec.Citations.Select(citation => citation.Source), book.Column("Sources", "source"));
        Assert.Empty(new[] { spec.Title, $"http://localhost/charts/{slug}" }.Concat(spec.Notes).Except(book.Column("Notes", "text")));
    }

    [Fact]
    public async Task Get_ChartWorkbook_HasNumbersDaysAndDefinitionsAsSuch()
    {
        using var book = new OpenWorkbook(await BytesAsync("/api/v1/charts/capex.xlsx?pack=what-happened-later&company=meta", "capex.xlsx"));
        var rows = book.Rows("Data");
        var at = rows[0].Select(cell => cell.Text).ToList();
        var row = rows.Single(cells => cells[0].Text == "later-meta-capex-2024-net");

        Assert.Equal(("n", "0"), (row[at.IndexOf("value")].Type, row[at.IndexOf("value")].Style));
        Assert.Equal(("n", "2", "45292"), row[at.IndexOf("period start")]);
        Assert.Equal("actual", row[at.IndexOf("status")].Text);
        Assert.NotEqual("", row[at.IndexOf("definition")].Text);
    }

    [Fact]
    public async Task Get_ClaimsCsv_HasALineForEveryClaimThatPasses()
    {
        var listed = await server.JsonAsync("/api/v1/claims?company=nscale&status=actual");
        var text = System.Text.Encoding.UTF8.GetString(await BytesAsync("/api/v1/claims.csv?company=nscale&status=actual", "claims.csv"));
        var lines = text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("claim,statement,subject,metric,definition,value,low,high,unit", lines[0], StringComparison.Ordinal);
        Assert.Equal(listed.GetProperty("items").EnumerateArray().Select(claim => claim.GetProperty("id").GetString()), lines.Skip(1).Select(line => line.Split(',')[0]));
    }

    [Fact]
    public async Task Get_ClaimsWorkbook_HasThemAllWithTheirSources()
    {
        var bytes = await BytesAsync("/api/v1/claims.xlsx", "claims.xlsx");
        using var book = new OpenWorkbook(bytes);

        Assert.Empty(OpenWorkbook.Faults(bytes));
        Assert.Equal(ChainEvidence.Snapshot.Claims.Select(claim => claim.Id), book.Column("Claims", "claim"));
        Assert.Contains("contradicts nscale-pre-series-c-oct-2024", string.Join(' ', book.Column("Claims", "relations")), StringComparison.Ordinal);
        Assert.Contains("https://www.nscale.com/blog/nscale-2025", book.Links("Sources"));
    }

    [Theory]
    [InlineData("/api/v1/charts/market.csv?segment=chips&pack=nscale-2026-01", "No data: The filter leaves out all 2 claims behind this chart: nothing here belongs to Chips, but to Data centers.")]
    [InlineData("/api/v1/claims.csv?asof=2000-01-01", "No data: Nothing that passes the filter was known by 1 January 2000.")]
    public async Task Get_EmptyViewAsCsv_SaysSoInARow(string address, string reason)
    {
        using var answer = await server.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(reason, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/charts/market.xlsx?segment=chips&pack=nscale-2026-01", "Data", "name")]
    [InlineData("/api/v1/claims.xlsx?asof=2000-01-01", "Claims", "statement")]
    public async Task Get_EmptyViewAsWorkbook_SaysSoInARow(string address, string sheet, string column)
    {
        using var answer = await server.GetAsync(address);
        using var book = new OpenWorkbook(await answer.Content.ReadAsByteArrayAsync());

        Assert.StartsWith("No data: ", book.Column(sheet, column).Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/charts/capx.xlsx", HttpStatusCode.NotFound, "Did you mean capex")]
    [InlineData("/api/v1/charts/capex.xlsx?status=maybe", HttpStatusCode.BadRequest, "There is no status “maybe”")]
    [InlineData("/api/v1/claims.csv?asof=never", HttpStatusCode.BadRequest, "“never” is no date")]
    [InlineData("/charts/capx/cite.bib", HttpStatusCode.NotFound, "Did you mean capex")]
    [InlineData("/charts/capex/cite.doc", HttpStatusCode.NotFound, "Did you mean")]
    public async Task Get_WhatIsNotThere_IsAProblemThatHelps(string address, HttpStatusCode status, string help) =>
        Assert.Contains(help, (await server.JsonAsync(address, status)).GetProperty("detail").GetString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("bib", "@misc{chart-deals-")]
    [InlineData("ris", "T2  - Nscale")]
    [InlineData("json", "\"chart-deals-")]
    [InlineData("txt", "http://localhost/charts/deals?asof=2026-01-09")]
    public async Task Get_ChartCitation_EveryForm_IsAFileWithItsSources(string extension, string holds)
    {
        using var answer = await server.GetAsync($"/charts/deals/cite.{extension}?asof=2026-01-09");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal($"chart-deals.{extension}", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains(holds, text, StringComparison.Ordinal);
        Assert.Contains("VC Memo", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WorkbookInChinese_HasChineseSheetsAndHeadings()
    {
        var bytes = await BytesAsync("/api/v1/charts/capex.xlsx?lang=zh", "capex.xlsx");
        using var book = new OpenWorkbook(bytes);

        Assert.Empty(OpenWorkbook.Faults(bytes));
        Assert.Equal(["数据", "来源", "说明"], book.Sheets);
        Assert.Equal(["标记", "系列", "名称"], book.Rows("数据")[0].Take(3).Select(cell => cell.Text));
        Assert.Contains("http://localhost/charts/capex?lang=zh", book.Column("说明", "内容"));
    }

    [Fact]
    public async Task Get_CsvInChinese_BeginsWithTheMarkOfItsEncoding()
    {
        var bytes = await BytesAsync("/api/v1/claims.csv?lang=zh", "claims.csv");

        Assert.StartsWith("\uFEFF论断,陈述,", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    private async Task<byte[]> BytesAsync(string address, string name)
    {
        using var answer = await server.GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, name), (answer.StatusCode, answer.Content.Headers.ContentDisposition?.FileName));
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
