namespace Dashboard.Tests.Data.Validation;

public sealed class MetricRowTests
{
    private const string Header = "id,name,name-zh,nature,negative,unit\n";

    [Fact]
    public void Read_EveryCell_IsKept()
    {
        var metric = Assert.Single(PackBuilder.Good().Table("metrics", Header + "revenue,Sales of tea,茶叶销售,flow,false,USD billion\n").Pack().Metrics);

        Assert.Equal(("revenue", "tea-2025", "Sales of tea", "茶叶销售"), (metric.Id, metric.Pack, metric.Name, metric.NameZh));
        Assert.Equal((Dashboard.Evidence.Measures.MetricNature.Flow, false, "USD billion"), (metric.Nature, metric.Negative, metric.Unit));
    }

    [Theory]
    [InlineData("revenu,Sales,,,,", "metrics.csv:2: id: 'revenu' is not a metric of any claim; the nearest is 'revenue'")]
    [InlineData("revenue,,,,,", "metrics.csv:2: name: empty, but required")]
    [InlineData("revenue,Sales,,sum,,", "metrics.csv:2: nature: 'sum' is not one of flow, stock, rate, price, rating")]
    [InlineData("revenue,Sales,,,maybe,", "metrics.csv:2: negative: 'maybe' is not true or false")]
    [InlineData("revenue,Sales,,,,GW", "metrics.csv:2: unit: no figure of 'revenue' is in a unit that converts to 'GW'; they are in 'USD million'")]
    public void Read_WrongCell_IsNamedWithItsLine(string row, string problem) => PackBuilder.Good().Table("metrics", Header + row + "\n").HasProblems(problem);

    [Fact]
    public void Read_SameMetricTwice_IsNamed() =>
        PackBuilder.Good().Table("metrics", Header + "revenue,Sales,,,,\nrevenue,Turnover,,,,\n").HasProblems("metrics.csv:3: id: 'revenue' stands on line 2 already");

    [Fact]
    public void Read_NeverNegativeButAClaimIs_NamesTheClaim() =>
        PackBuilder.Good().Cell("claims.csv", 2, "value", "-12.5").Table("metrics", Header + "revenue,Sales,,,no,\n")
            .HasProblems("metrics.csv:2: negative: the claim 'leaf-revenue' gives a number below zero");

    [Fact]
    public void Read_TwoPacksNameOneMetric_BothMay()
    {
        var good = PackBuilder.Good().Table("metrics", Header + "revenue,Sales,,,,\n").Pack();

        Assert.Single(PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-sales")).Table("metrics", Header + "revenue,Turnover,,,,\n").Pack(good).Metrics);
    }

    [Fact]
    public void Read_MissingColumn_IsNamed() =>
        PackBuilder.Good().Table("definitions", "id,text\nnet,without tax\n").HasProblems("definitions.csv:1: text-zh: missing column");

    [Fact]
    public void Read_DefinitionOfNoClaim_NamesTheNearest() =>
        PackBuilder.Good().Table("definitions", "id,text,text-zh\nnett,without tax,\n").HasProblems("definitions.csv:2: id: 'nett' is not a definition of any claim; the nearest is 'net'");
}
