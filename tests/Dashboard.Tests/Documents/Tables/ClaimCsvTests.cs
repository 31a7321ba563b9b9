using Dashboard.Documents.Tables;
using Dashboard.Evidence;

namespace Dashboard.Tests.Documents.Tables;

public class ClaimCsvTests
{
    [Fact]
    public void Write_Claim_StandsWithEverythingThatIsKnownOfIt()
    {
        var claim = HandMade.Measured("c1", Metrics.Capex, "acme", HandMade.Between(1.5m, 2500), 2025) with
        {
            Definition = "cash-gross",
            Qualifier = "about",
            Citations = [new("s01", null)],
            Segments = ["chips", "energy"],
            Statement = "=1+1, said “so”",
            Stated = new(2026, 1),
            By = "globex",
        };
        var snapshot = HandMade.Snapshot([claim, HandMade.Claim("c2")], HandMade.Relation("c2", RelationKind.Updates, "c1"));

        var lines = Lines(snapshot, claim);

        Assert.Equal(
            "c1,\"'=1+1, said “so”\",Acme,capex,\"cash, gross\",,1.5,2500,USD billion,about,calendar year 2025,2025-01-01,2025-12-31,2026-01-05,2026-01,Globex,actual,chips energy,s01,updated by c2,,pack,https://evidence.example/claims/c1,2026-01-09,v7",
            lines[1]);
    }

    [Fact]
    public void Write_NegativeNumber_StaysANumber()
    {
        var claim = HandMade.Measured("c1", Metrics.Capex, "acme", HandMade.Exactly(-5), 2025);

        Assert.Contains(",-5,", Lines(HandMade.Snapshot(claim), claim)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoClaim_SaysSo() => Assert.Equal(",No data: Nothing passes.", Lines(HandMade.Snapshot())[1]);

    private static string[] Lines(EvidenceSnapshot snapshot, params Claim[] claims) =>
        ClaimCsv.Write(new(snapshot, claims, "Nothing passes.", id => new($"https://evidence.example/claims/{id}"), HandMade.PackDay, "v7")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}

[InCulture("de-DE")]
public sealed class ClaimCsvInGermanTests : ClaimCsvTests;
