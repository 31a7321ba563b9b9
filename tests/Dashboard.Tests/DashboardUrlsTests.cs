using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Searching;
using Dashboard.Tables;
using Dashboard.Views;

namespace Dashboard.Tests;

public class DashboardUrlsTests
{
    private static readonly EvidenceView Plain = new() { Snapshot = ArticleEvidence.Snapshot, Path = "/charts/capex" };

    private static readonly EvidenceView Full = Plain with
    {
        Filter = new() { Segments = ["chips", "energy"], Companies = ["nvidia"], Statuses = [ClaimStatus.Actual], Packs = ["nscale-2026-01"], AsOf = new(2026, 1, 9) },
        Findings = new() { Severities = [FindingSeverity.High, FindingSeverity.Low], Rules = ["no-citation", "same-quantity"] },
        Charts = ChartView.Table,
        Drill = "market-2033",
        Theme = Theme.Dark,
        Search = "gpu & <asic>",
    };

    private const string Carried = "segment=chips,energy&company=nvidia&status=actual&pack=nscale-2026-01&asof=2026-01-09";

    private const string OnPage = Carried + "&severity=high,low&rule=no-citation,same-quantity";

    public static TheoryData<string, EvidenceView> Views => new()
    {
        { "plain", Plain },
        { "everything", Full },
        { "overview", Plain with { Path = "/" } },
        { "segments", Plain with { Filter = new() { Segments = ["energy", "chips", "models", "applications", "data-centers"] } } },
        { "statuses", Plain with { Filter = new() { Statuses = [.. Enum.GetValues<ClaimStatus>()] } } },
        { "first day", Plain with { Filter = new() { AsOf = DateOnly.MinValue } } },
        { "last day", Plain with { Filter = new() { AsOf = DateOnly.MaxValue } } },
        { "weights", Plain with { Findings = new() { Severities = [.. Enum.GetValues<FindingSeverity>()] } } },
        { "rules", Plain with { Findings = new() { Rules = [.. AuditRules.All.Select(rule => rule.Id)] } } },
        { "claims", Plain with { Charts = ChartView.Claims } },
        { "period", Plain with { Options = new() { From = 2019, To = 2025 } } },
        { "index on a logarithmic axis", Plain with { Options = new() { Values = ChartValues.Index, Scale = ChartScale.Log, Definition = "cash-gross" } } },
        { "table", Plain with { Charts = ChartView.Table, Table = new() { Sort = TableColumn.Amount, Descending = true, Columns = [TableColumn.What, TableColumn.Amount, TableColumn.Unit], Find = "72 & <more>" } } },
        { "table of claims", Plain with { Path = "/claims", Charts = ChartView.Table, Table = new() { Sort = TableColumn.Publisher } } },
        { "page of a list", Plain with { Path = "/claims", Page = new(3, EvidenceFilter.None) } },
        { "light", Plain with { Theme = Theme.Light } },
        { "drill", Plain with { Drill = "nscale-pre-series-c-oct-2024" } },
        { "search with signs", Plain with { Search = "a=b&c+d%20#e?f/g\\h\"'<>" } },
        { "search with commas", Plain with { Search = "1,533, 433" } },
        { "search in another script", Plain with { Search = "中国 – “Œuvre” 😀" } },
        { "kind of result", Plain with { Search = "gpu", Kind = SearchKind.Claim } },
        { "search with spaces", Plain with { Search = " nvidia  deals " } },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public void Here_AnyView_IsReadBackAsTheSameView(string name, EvidenceView view)
    {
        var address = new Uri(new("https://dashboard.example"), DashboardUrls.Here(view));

        var read = EvidenceViewReader.Read(LaterEvidence.Snapshot, address.AbsolutePath, address.Query);
        // which evidence the state shows on which day is the reader's work, not the address's
        Assert.True(Stateless(view) == Stateless(read), $"{name}: {address}");

        EvidenceView Stateless(EvidenceView one) => one with { Snapshot = view.Snapshot, Everything = view.Snapshot, Today = default };
    }

    [Fact]
    public void Options_OfAChart_GoAlongToItsFilesAndPicturesAndStayBehindElsewhere()
    {
        var view = Plain with { Path = "/charts/capex-history", Options = new() { From = 2020, Values = ChartValues.Yoy } };
        const string State = "?from=2020&values=yoy";

        Assert.Equal("/api/v1/charts/capex-history.csv" + State, DashboardUrls.ChartCsv("capex-history", view));
        Assert.Equal("/charts/capex-history.svg" + State, DashboardUrls.ChartPicture("capex-history", view));
        Assert.Equal("/embed/capex-history" + State, DashboardUrls.Embed("capex-history", view));
        Assert.Equal("/charts/capex-history/cite.bib" + State, DashboardUrls.ChartCitationFile("capex-history", "bib", view));
        Assert.Equal("/present/capex-history" + State, DashboardUrls.Deck("capex-history", view));
        Assert.Equal("/claims", DashboardUrls.Claims(view));
        Assert.Equal("/", DashboardUrls.Overview(view));
        Assert.Equal("/changes?from=a&to=b", DashboardUrls.Changes(view, "a", "b"));
    }

    [Fact]
    public void Table_OfAChart_StaysOnItsPageAsATable()
    {
        var view = Plain with { Charts = ChartView.Table, Table = new() { Sort = TableColumn.Amount, Descending = true, Columns = [TableColumn.What, TableColumn.Amount], Find = "72" } };

        Assert.Equal("/charts/capex?view=table&sort=-amount&columns=what,amount&find=72", DashboardUrls.Here(view));
        Assert.Equal("/charts/capex", DashboardUrls.Here(view with { Charts = ChartView.Chart }));
        Assert.Equal("/charts/deals?view=table", DashboardUrls.Chart("deals", view, ChartView.Table));
        Assert.Equal("/claims", DashboardUrls.Claims(view));
        Assert.Equal("/api/v1/charts/capex.csv", DashboardUrls.ChartCsv("capex", view));
        Assert.Equal(["view", "sort", "columns"], DashboardUrls.CarriedToFind(view).Select(pair => pair.Key));
    }

    [Fact]
    public void Page_OfAList_IsLeftWithItsFilter()
    {
        var view = Plain with { Path = "/claims", Filter = new() { Segments = ["chips"] } };
        view = view with { Page = new(3, view.Filter) };

        Assert.Equal("/claims?segment=chips&page=3", DashboardUrls.Here(view));
        Assert.Equal("/claims", DashboardUrls.Here(view with { Filter = EvidenceFilter.None }));
        Assert.Equal("/claims?segment=chips&view=table", DashboardUrls.Here(view with { Charts = ChartView.Table }));
        Assert.Equal("/claims/a?segment=chips", DashboardUrls.Claim("a", view));
    }

    [Fact]
    public void Here_PlainView_IsTheBarePath() => Assert.Equal("/charts/capex", DashboardUrls.Here(Plain));

    [Fact]
    public void Here_FullView_HoldsEveryKeyInReadableForm() => Assert.Equal(
        $"/charts/capex?q=gpu%20%26%20%3Casic%3E&{OnPage}&view=table&drill=market-2033&theme=dark",
        DashboardUrls.Here(Full));

    [Fact]
    public void Drill_Claim_KeepsThePageAndItsState() =>
        Assert.Equal($"/charts/capex?q=gpu%20%26%20%3Casic%3E&{OnPage}&view=table&drill=market-2023&theme=dark", DashboardUrls.Drill("market-2023", Full));

    [Fact]
    public void DrillTemplate_View_HasASignInTheClaimsPlace() => Assert.Equal(DashboardUrls.Drill("market-2023", Full), DashboardUrls.DrillTemplate(Full).Replace("drill=~", "drill=market-2023", StringComparison.Ordinal));

    [Fact]
    public void Places_FullView_CarryFilterAndThemeAndDropTheRest()
    {
        const string State = "?" + Carried + "&theme=dark";

        Assert.Equal("/" + State, DashboardUrls.Overview(Full));
        Assert.Equal("/charts" + State, DashboardUrls.Charts(Full));
        Assert.Equal("/charts/deals" + State, DashboardUrls.Chart("deals", Full));
        Assert.Equal("/segments" + State, DashboardUrls.Segments(Full));
        Assert.Equal("/segments/chips" + State, DashboardUrls.Segment("chips", Full));
        Assert.Equal("/companies" + State, DashboardUrls.Companies(Full));
        Assert.Equal("/companies/nvidia" + State, DashboardUrls.Company("nvidia", Full));
        Assert.Equal("/claims" + State, DashboardUrls.Claims(Full));
        Assert.Equal("/claims/market-2033" + State, DashboardUrls.Claim("market-2033", Full));
        Assert.Equal("/sources" + State, DashboardUrls.Sources(Full));
        Assert.Equal("/sources/s07" + State, DashboardUrls.Source("s07", Full));
        Assert.Equal("/audit" + State, DashboardUrls.Audit(Full));
    }

    [Fact]
    public void Chart_AsTable_SaysSo() => Assert.Equal("/charts/deals?view=table", DashboardUrls.Chart("deals", Plain, ChartView.Table));

    [Fact]
    public void Search_Words_CarryFilterAndTheme() => Assert.Equal($"/search?q=nvidia&{Carried}&theme=dark", DashboardUrls.Search(Full, "nvidia"));

    [Fact]
    public void ReportChangesAndFeed_FullView_CarryTheFilter()
    {
        Assert.Equal($"/report?{Carried}&theme=dark", DashboardUrls.Report(Full));
        Assert.Equal($"/report.md?{Carried}", DashboardUrls.ReportMarkdown(Full));
        Assert.Equal($"/feed.xml?{Carried}", DashboardUrls.Feed(Full));
        Assert.Equal($"/changes/ledger?{Carried}&theme=dark", DashboardUrls.Ledger(Full));
        Assert.Equal($"/changes/ledger.csv?{Carried}", DashboardUrls.LedgerCsv(Full));
        Assert.Equal("/changes?from=one%40abc&to=one", DashboardUrls.Changes(Plain, "one@abc", "one"));
        Assert.Equal("/changes?theme=dark&from=a&to=b", DashboardUrls.Changes(Plain with { Theme = Theme.Dark }, "a", "b"));
    }

    [Fact]
    public void Search_NoWords_IsTheBareSearch() => Assert.Equal("/search", DashboardUrls.Search(Plain, null));

    [Fact]
    public void ChartFiles_FullView_CarryTheFilterOnly()
    {
        Assert.Equal($"/api/v1/charts/capex.csv?{Carried}", DashboardUrls.ChartCsv("capex", Full));
        Assert.Equal($"/api/v1/charts/capex?{Carried}", DashboardUrls.ChartJson("capex", Full));
    }

    [Fact]
    public void Audit_Findings_AreInTheAddress() => Assert.Equal("/audit?severity=high&rule=no-citation", DashboardUrls.Audit(Plain, new() { Severities = [FindingSeverity.High], Rules = ["no-citation"] }));

    [Fact]
    public void AuditJson_FullView_CarriesFilterAndFindings() => Assert.Equal($"/api/v1/audit?{OnPage}", DashboardUrls.AuditJson(Full));

    [Fact]
    public void ClaimAt_Day_PinsWhatIsKnown() => Assert.Equal("/claims/market-2033?asof=2026-01-09", DashboardUrls.ClaimAt("market-2033", new(2026, 1, 9)));

    [Fact]
    public void CitationFile_FullView_CarriesTheDayAlone() => Assert.Equal("/claims/market-2033/cite.bib?asof=2026-01-09", DashboardUrls.CitationFile("market-2033", "bib", Full));

    [Fact]
    public void CarriedHere_FullView_IsEverythingButTheDay() => Assert.Equal(
        ["q", "segment", "company", "status", "pack", "severity", "rule", "view", "drill", "theme"],
        DashboardUrls.CarriedHere(Full).Select(pair => pair.Key));

    [Fact]
    public void Carried_FullView_IsFilterAndTheme() => Assert.Equal(
        ["segment", "company", "status", "pack", "asof", "theme"],
        DashboardUrls.Carried(Full).Select(pair => pair.Key));

    [Fact]
    public void PackFile_File_LiesWhereThePackIsServed() => Assert.Equal("/data/nscale-2026-01/claims.csv", DashboardUrls.PackFile("nscale-2026-01", "claims.csv"));

    [Theory]
    [InlineData("/present/story", "?slide=3&step=1", "/present/story?slide=3&step=1")]
    [InlineData("//evil.example", "", "/evil.example")]
    public void Again_Address_StaysAsItIsAndOnThisSite(string path, string query, string expected) => Assert.Equal(expected, DashboardUrls.Again(path, query));
}
