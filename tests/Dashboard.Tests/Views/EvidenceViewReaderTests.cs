using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Views;

namespace Dashboard.Tests.Views;

public sealed class EvidenceViewReaderTests
{
    [Fact]
    public void Read_NoQuery_ShowsEverything()
    {
        var view = Read("");

        Assert.Equal(new EvidenceView { Snapshot = ArticleEvidence.Snapshot, Everything = ArticleEvidence.Snapshot, Today = new(2026, 1, 9), Path = "/claims" }, view);
        Assert.True(view.Filter.IsEmpty);
    }

    [Fact]
    public void Read_EveryKey_IsTakenOver()
    {
        var view = Read("?q=gpu&segment=chips,energy&company=nvidia&status=actual,opinion&pack=nscale-2026-01&asof=2026-01-09&severity=high,low&rule=no-citation&view=table&drill=market-2033&theme=dark");

        Assert.Equal(
            new EvidenceView
            {
                Snapshot = ArticleEvidence.Snapshot.At(["nscale-2026-01"], new(2026, 1, 9)),
                Everything = ArticleEvidence.Snapshot,
                Today = new(2026, 1, 9),
                Path = "/claims",
                Search = "gpu",
                Filter = new()
                {
                    Segments = ["chips", "energy"],
                    Companies = ["nvidia"],
                    Statuses = [ClaimStatus.Actual, ClaimStatus.Opinion],
                    Packs = ["nscale-2026-01"],
                    AsOf = new(2026, 1, 9),
                },
                Findings = new() { Severities = [FindingSeverity.High, FindingSeverity.Low], Rules = ["no-citation"] },
                Charts = ChartView.Table,
                Drill = "market-2033",
                Theme = Theme.Dark,
            },
            view);
    }

    [Theory]
    [InlineData("?segment=chips&segment=energy")]
    [InlineData("?segment=chips%2Cenergy")]
    [InlineData("segment= chips , energy ,,")]
    [InlineData("?segment=chips,energy,chips")]
    [InlineData("?SEGMENT=chips,energy")]
    public void Read_ListInAnyForm_IsTheSameList(string query) => Assert.Equal(["chips", "energy"], Read(query).Filter.Segments);

    [Theory]
    [InlineData("?segment=")]
    [InlineData("?status=,,")]
    [InlineData("?drill=&view=&theme=&asof=&q=")]
    [InlineData("?utm_source=mail&slide=3")]
    [InlineData("?&&==&=x")]
    public void Read_NothingAskedFor_ShowsEverythingWithoutNotice(string query) => Assert.Equal(Read(""), Read(query));

    [Theory]
    [InlineData("?segment=chip", "There is no segment “chip”, so it was left out. Did you mean chips", "chips")]
    [InlineData("?company=nvida", "There is no company “nvida”, so it was left out. Did you mean nvidia", "nvidia")]
    [InlineData("?status=actuel", "There is no status “actuel”, so it was left out. Did you mean actual", "actual")]
    [InlineData("?pack=nscale", "There is no pack “nscale”, so it was left out. Did you mean nscale-2026-01?", "nscale-2026-01")]
    [InlineData("?severity=grave", "There is no severity “grave”, so it was left out. Did you mean ", "high")]
    [InlineData("?rule=no-citaton", "There is no rule “no-citaton”, so it was left out. Did you mean no-citation", "no-citation")]
    [InlineData("?drill=market-2032", "There is no claim “market-2032”, so it was left out. Did you mean market-2033", "market-2033")]
    [InlineData("?view=tabel", "There is no view “tabel”, so it was left out. Did you mean table", "table")]
    [InlineData("?theme=darc", "There is no theme “darc”, so it was left out. Did you mean dark", "dark")]
    public void Read_UnknownValue_IsNamedWithTheNearest(string query, string beginning, string nearest)
    {
        var notice = Assert.Single(Read(query).Notices);

        Assert.StartsWith(beginning, notice, StringComparison.Ordinal);
        Assert.Contains(nearest, notice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?segment=chip")]
    [InlineData("?company=nvida")]
    [InlineData("?status=actuel")]
    [InlineData("?pack=nscale")]
    [InlineData("?drill=market-2032")]
    [InlineData("?view=tabel")]
    [InlineData("?theme=darc")]
    [InlineData("?asof=tomorrow")]
    [InlineData("?severity=grave")]
    [InlineData("?rule=no-citaton")]
    public void Read_UnknownValue_LeavesTheRestAsItWas(string query) => Assert.Equal(Read(""), Read(query) with { Notices = [] });

    [Fact]
    public void Read_KnownAndUnknownTogether_KeepsTheKnownAndNamesTheOther()
    {
        var view = Read("?segment=chips,nonsense,energy");

        Assert.Equal(["chips", "energy"], view.Filter.Segments);
        Assert.Contains("“nonsense”", Assert.Single(view.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralUnknownValues_NamesEachOnce() => Assert.Equal(3, Read("?segment=a,b,b&theme=c").Notices.Count);

    [Theory]
    [InlineData("2026-13-45")]
    [InlineData("9.1.2026")]
    [InlineData("2026-1-9")]
    [InlineData("tomorrow")]
    [InlineData("2026-01-09T00:00:00Z")]
    public void Read_NoDate_IsNamedWithTheForm(string day)
    {
        var view = Read($"?asof={day}");

        Assert.Equal($"“{day}” is no date for asof: write it as 2026-01-09. Everything is shown.", Assert.Single(view.Notices));
        Assert.Null(view.Filter.AsOf);
    }

    [Fact]
    public void Read_KeyTwice_TakesTheLast() => Assert.Equal(Theme.Light, Read("?theme=dark&theme=light").Theme);

    [Fact]
    public void Read_CaseOfAnId_Matters() => Assert.Contains("Did you mean chips", Assert.Single(Read("?segment=Chips").Notices), StringComparison.Ordinal);

    [Fact]
    public void Read_NumberOfAnEnumeration_IsNoName() => Assert.Single(Read("?status=0").Notices);

    [Fact]
    public void Read_VeryLongValue_IsQuotedShort()
    {
        var notice = Assert.Single(Read($"?company={new string('x', 10_000)}").Notices);

        Assert.Contains($"“{new string('x', 60)}…”", notice, StringComparison.Ordinal);
        Assert.InRange(notice.Length, 1, 300);
    }

    [Fact]
    public void Read_VeryLongSearch_IsCutToTwoHundredCharacters() => Assert.Equal(new string('x', 200), Read($"?q={new string('x', 10_000)}").Search);

    [Theory]
    [InlineData("?segment=%00%FF%")]
    [InlineData("?segment=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("?segment=' OR 1=1 --")]
    [InlineData("?segment=../../etc/passwd")]
    [InlineData("?segment=\ud83d\ude00")]
    [InlineData("?asof=\ud800")]
    public void Read_Nonsense_IsNamedAndNeverThrows(string query) => Assert.Single(Read(query).Notices);

    [Theory]
    [InlineData(PeriodKind.FiscalYear, "fiscal-year")]
    [InlineData(PeriodKind.Quarter, "quarter")]
    [InlineData(PeriodKind.Span, "span")]
    public void NameOf_Value_IsItsNameInAnAddress(PeriodKind kind, string expected) => Assert.Equal(expected, EvidenceViewReader.NameOf(kind));

    [Fact]
    public void Claims_Filter_AreThoseThatItLetsThrough() => Assert.All(Read("?segment=energy").Claims, claim => Assert.Contains("energy", claim.Segments));

    [Fact]
    public void Read_OptionsOfAChart_AreTakenOverOnItsPages()
    {
        const string Query = "?from=2019&to=2025&values=index&scale=log&definition=cash-gross";
        var options = new ChartOptions { From = 2019, To = 2025, Values = ChartValues.Index, Scale = ChartScale.Log, Definition = "cash-gross" };

        Assert.All(
            ["/charts/capex", "/charts/capex.svg", "/api/v1/charts/capex.csv", "/present/capex"],
            path => Assert.Equal(options, EvidenceViewReader.Read(LaterEvidence.Snapshot, path, Query).Options));
        Assert.Equal(ChartOptions.None, EvidenceViewReader.Read(LaterEvidence.Snapshot, "/changes", Query).Options);
    }

    [Theory]
    [InlineData("from=soon", "“soon” is no year for from: write it as 2024. Every year is shown.")]
    [InlineData("to=20255", "“20255” is no year for to: write it as 2024. Every year is shown.")]
    [InlineData("from=2025&to=2020", "The period ends before it begins, from 2025 to 2020, so it was left out.")]
    [InlineData("values=growth", "There is no values “growth”, so it was left out. Did you mean yoy, absolute, index?")]
    [InlineData("definition=gross", "There is no definition “gross”, so it was left out. Did you mean cash-gross, cash-net-of-proceeds, incl-finance-leases?")]
    public void Read_OptionThatDoesNotExist_IsNamedAndLeftOut(string query, string notice)
    {
        var view = EvidenceViewReader.Read(LaterEvidence.Snapshot, "/charts/capex", query);

        Assert.Equal([notice], view.Notices);
        Assert.Equal(ChartOptions.None, view.Options);
    }

    private static EvidenceView Read(string query) => EvidenceViewReader.Read(ArticleEvidence.Snapshot, "/claims", query);
}

[InCulture("zh-Hans")]
public sealed class EvidenceViewReaderInChineseTests
{
    [Theory]
    [InlineData("segment=nonsense", "没有名为“nonsense”的环节")]
    [InlineData("lang=klingon", "没有名为“klingon”的语言")]
    [InlineData("asof=soon", "“soon”不是有效的截至日期")]
    public void Read_ValueThatDoesNotExist_IsNamedInChinese(string query, string notice) =>
        Assert.StartsWith(notice, EvidenceViewReader.Read(ArticleEvidence.Snapshot, "/claims", query).Notices.Single(), StringComparison.Ordinal);
}
