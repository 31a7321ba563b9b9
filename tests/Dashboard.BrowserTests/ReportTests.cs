using System.Diagnostics;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.BrowserTests;

[Collection(BrowserTestGroup.Name)]
public sealed class ReportTests(BrowserFixture browser)
{
    [PdfTextFact]
    public async Task Print_Report_HoldsEveryPartAsText()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenAsync("/report");
        await visitor.Page.WaitForFunctionAsync("() => [...document.querySelectorAll('evidence-chart')].every(chart => chart.querySelector('.mark'))");
        var file = Path.Combine(Path.GetTempPath(), $"report-{Guid.NewGuid():N}.pdf");
        try
        {
            await visitor.Page.PdfAsync(new() { Path = file, Format = "A4" });
            var text = await ReadAsync(file);

            Assert.Contains("spent $", text, StringComparison.Ordinal);
            Assert.Contains($"{browser.Url}/report", text, StringComparison.Ordinal);
            Assert.Contains("25.7 %", text, StringComparison.Ordinal);
            Assert.Contains("no source", text, StringComparison.Ordinal);
            // the words of a drawing, a finding, the last claim and the last reference: nothing was cut
            Assert.Contains("Microsoft FY2024", text, StringComparison.Ordinal);
            Assert.Contains("are stated for the same quantity", text, StringComparison.Ordinal);
            Assert.Contains("https://hub.baai.ac.cn/view/49607", text, StringComparison.Ordinal);
            Assert.True(text.Split('\f').Length is > 5 and < 30, "pages");
            Assert.DoesNotContain("Compare", text, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Print_Chart_IsNeverSplitAndFitsAPage()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenAsync("/report");
        // a sheet of A4 without its margins
        await visitor.Page.SetViewportSizeAsync(718, 1000);
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var charts = await visitor.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.report-chart, .report .chart')].map(chart => `${getComputedStyle(chart).breakInside} ${chart.offsetHeight < 980}`)");

        Assert.Equal(16, charts.Length);
        Assert.All(charts, chart => Assert.Equal("avoid true", chart));
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Print", Exact = true })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Reference_Number_LeadsToItsSource()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenAsync("/report?segment=energy");

        await visitor.Page.Locator(".references a").First.ClickAsync();

        await Expect(visitor.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/report\?segment=energy#ref-\d+$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(visitor.Page.Locator(new Uri(visitor.Page.Url).Fragment)).ToBeInViewportAsync();
    }

    private static async Task<string> ReadAsync(string file)
    {
        using var reader = Process.Start(new ProcessStartInfo(PdfTextFactAttribute.Program, ["-layout", "-enc", "UTF-8", file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = await reader.StandardOutput.ReadToEndAsync();
        await reader.WaitForExitAsync();
        return text;
    }
}
