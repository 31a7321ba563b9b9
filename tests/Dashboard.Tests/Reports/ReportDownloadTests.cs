using System.Net;

namespace Dashboard.Tests.Reports;

public sealed class ReportDownloadTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task Get_Report_IsAMarkdownFileOfTheView()
    {
        using var answer = await server.GetAsync("/report.md?segment=energy&asof=2026-01-09");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(("text/markdown", "report-2026-01-09.md"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.StartsWith("# 22 claims on Energy\n", text, StringComparison.Ordinal);
        Assert.Contains("<http://localhost/report?segment=energy&asof=2026-01-09>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnknownValue_IsAProblem()
    {
        using var answer = await server.GetAsync("/report.md?segment=nonsense");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }
}
