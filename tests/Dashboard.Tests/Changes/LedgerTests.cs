using System.Net;
using Dashboard.Changes;
using Dashboard.Data;
using Dashboard.Views;

namespace Dashboard.Tests.Changes;

public sealed class LedgerTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    [Fact]
    public async Task Get_Csv_HasALineForEachCorrection()
    {
        using var answer = await server.GetAsync("/changes/ledger.csv?company=alphabet&pack=nscale-2026-01,what-happened-later");
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("day,subject,metric,period,amount before,", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("2026-07-22,Alphabet,capital expenditure,2026,$180–190 billion,180,190,Alphabet,guidance,2026-04-29,$195–205 billion,195,205,USD billion,,Alphabet,guidance,raised by 8.1 %,Newer guidance of the same company for the same year.", StringComparison.Ordinal));
        Assert.All(lines.Skip(1), line => Assert.Contains("pack=nscale-2026-01,what-happened-later\",20", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_UnknownValue_IsAProblem()
    {
        using var answer = await server.GetAsync("/changes/ledger.csv?segment=nonsense");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public void Feed_DayOfACorrection_TellsBothValues()
    {
        var entries = FeedEntries.Of(new EvidenceView { Snapshot = LaterEvidence.Snapshot }, PackHistory.Empty);

        Assert.Contains("Revised: Alphabet, capex, 2026: $180–190 billion → $195–205 billion (raised by 8.1 %).", entries.Single(entry => entry.Key == "day/2026-07-22").Summary, StringComparison.Ordinal);
    }
}
