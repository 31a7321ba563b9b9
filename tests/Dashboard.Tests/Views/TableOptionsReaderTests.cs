using Dashboard.Tables;
using Dashboard.Views;

namespace Dashboard.Tests.Views;

public class TableOptionsReaderTests
{
    [Fact]
    public void Read_EveryKey_IsTakenOver()
    {
        var view = Read("/charts/capex", "?view=table&sort=-amount&columns=amount,unit&find=up%20to");

        Assert.Equal(new TableOptions { Sort = TableColumn.Amount, Descending = true, Columns = [TableColumn.Amount, TableColumn.Unit], Find = "up to" }, view.Table);
        Assert.Empty(view.Notices);
    }

    [Fact]
    public void Read_UnknownValues_AreNamed()
    {
        var view = Read("/claims", "?view=table&sort=-amuont&columns=status,colour");

        Assert.Equal(new TableOptions { Columns = [TableColumn.Status] }, view.Table);
        Assert.Equal(2, view.Notices.Count);
        Assert.StartsWith("There is no column to sort by “amuont”, so it was left out. Did you mean amount,", view.Notices[0], StringComparison.Ordinal);
        Assert.StartsWith("There is no column “colour”", view.Notices[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/charts/capex", "")]
    [InlineData("/charts", "&view=table")]
    [InlineData("/", "&view=table")]
    [InlineData("/claims/market-2033", "&view=table")]
    public void Read_PageWithoutSuchATable_IgnoresTheKeys(string path, string view)
    {
        var read = Read(path, "?sort=nonsense&columns=nonsense&find=x" + view);

        Assert.Equal(TableOptions.None, read.Table);
        Assert.Empty(read.Notices);
    }

    [Theory]
    [InlineData("?page=3", 3)]
    [InlineData("?page=1", null)]
    [InlineData("", null)]
    public void Read_Page_IsThatOfTheList(string query, int? page) => Assert.Equal(page, Read("/claims", query).Page?.Number);

    [Theory]
    [InlineData("?page=two")]
    [InlineData("?page=0")]
    [InlineData("?page=-1")]
    public void Read_PageThatIsNoNumber_IsNamed(string query)
    {
        Assert.Null(Read("/claims", query).Page);
        Assert.EndsWith("is no number of a page. The first is shown.", Assert.Single(Read("/claims", query).Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void SortedOn_ThreePresses_GoUpThenDownThenBack()
    {
        var up = TableOptions.None.SortedOn(TableColumn.Amount);
        var down = up.SortedOn(TableColumn.Amount);

        Assert.Equal((TableColumn.Amount, false), (up.Sort, up.Descending));
        Assert.Equal((TableColumn.Amount, true), (down.Sort, down.Descending));
        Assert.Equal(TableOptions.None, down.SortedOn(TableColumn.Amount));
        Assert.Equal((TableColumn.Period, false), (down.SortedOn(TableColumn.Period).Sort, down.SortedOn(TableColumn.Period).Descending));
    }

    [Fact]
    public void Toggled_ColumnAndBack_IsTheUsualTableAgain()
    {
        var view = Read("/charts/capex", "?view=table");
        var more = TableColumns.Toggled(view, TableColumn.Unit);

        Assert.Equal([TableColumn.What, TableColumn.Amount, TableColumn.Unit, TableColumn.Period, TableColumn.Status, TableColumn.Sources], more.Columns);
        Assert.Equal(TableOptions.None, TableColumns.Toggled(view with { Table = more }, TableColumn.Unit));
    }

    [Fact]
    public void Toggled_LastColumn_LeavesTheNames()
    {
        var view = Read("/charts/capex", "?view=table&columns=status");

        Assert.Equal([TableColumn.What], TableColumns.Shown(view with { Table = TableColumns.Toggled(view, TableColumn.Status) }));
    }

    private static EvidenceView Read(string path, string query) => EvidenceViewReader.Read(ArticleEvidence.Snapshot, path, query);
}
