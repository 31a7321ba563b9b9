namespace Dashboard.Tests.Data.Packs;

public class TableHeaderTests
{
    [Fact]
    public void Read_MissingColumn_NamesIt() =>
        PackBuilder.Good().Text("segments.csv", "id,name,position\nleaves,Leaves,\nkettles,Kettles,\n").HasProblems("segments.csv:1: description: missing column");

    [Fact]
    public void Read_MissingColumnOfAPeriod_IsToldOnce() =>
        PackBuilder.Good().Replace("claims.csv", "period_end", "perod_end").HasProblems(
            "claims.csv:1: 'perod_end': unknown column; the nearest is 'period_end'",
            "claims.csv:1: period_end: missing column");

    [Fact]
    public void Read_StrayColumn_OffersTheNearest() =>
        PackBuilder.Good().Text("segments.csv", "id,name,position,description,nane\nleaves,Leaves,,,\nkettles,Kettles,,,\n")
            .HasProblems("segments.csv:1: 'nane': unknown column; the nearest is 'name'");

    [Fact]
    public void Read_ColumnWithoutName_NamesItsPlace() =>
        PackBuilder.Good().Text("segments.csv", "id,name,position,description,\nleaves,Leaves,,,\nkettles,Kettles,,,\n")
            .HasProblems("segments.csv:1: column 5 has no name");

    [Fact]
    public void Read_ColumnTwice_NamesIt() =>
        PackBuilder.Good().Text("segments.csv", "id,name,position,description,name\nleaves,Leaves,,,\nkettles,Kettles,,,\n")
            .HasProblems("segments.csv:1: name: the column stands twice");

    [Fact]
    public void Read_OtherOrderOfColumns_ReadsTheSame() =>
        Assert.Equal(
            ["Leaves", "Kettles"],
            PackBuilder.Good().Text("segments.csv", "name,description,id,position\nLeaves,,leaves,\nKettles,,kettles,\n").Pack().Segments.Select(segment => segment.Name));
}
