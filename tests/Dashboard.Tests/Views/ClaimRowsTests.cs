using Dashboard.Evidence;
using Dashboard.Tables;
using Dashboard.Views;

namespace Dashboard.Tests.Views;

public sealed class ClaimRowsTests
{
    private static EvidenceSnapshot Snapshot { get; } = HandMade.Snapshot(
        HandMade.Claim("trillion") with { Amount = HandMade.Exactly(1.4m, UnitScale.UsdTrillion) },
        HandMade.Claim("deals") with { Amount = HandMade.Exactly(90, "deals"), Status = ClaimStatus.Opinion },
        HandMade.Claim("bound") with { Amount = HandMade.UpTo(72) },
        HandMade.Claim("million") with { Amount = HandMade.Exactly(433.5m, UnitScale.UsdMillion) },
        HandMade.Claim("over") with { Amount = HandMade.AtLeast(1.5m) });

    [Fact]
    public void Rows_SameView_AreOneList()
    {
        var rows = new ClaimRows();
        var view = new EvidenceView { Snapshot = Snapshot, Table = new() { Sort = TableColumn.Amount, Find = "statement" }, Filter = new() { Statuses = [ClaimStatus.Actual] } };

        Assert.Equal(["million", "over", "bound", "trillion"], rows.Rows(view).Select(claim => claim.Id));
        Assert.Same(rows.Rows(view), rows.Rows(view with { Table = view.Table with { Columns = [TableColumn.Unit] }, Drill = "over" }));
        Assert.Equal(4, rows.All(view).Count);
        Assert.Same(Snapshot.Claims, rows.Rows(view with { Filter = EvidenceFilter.None, Table = TableOptions.None }));
    }

    [Fact]
    public void Rows_ManyQuestions_AreAnsweredRightAfterOldOnesAreForgotten()
    {
        var rows = new ClaimRows();

        Assert.All(Enumerable.Range(0, 300).Append(0), number => Assert.Empty(rows.Rows(new() { Snapshot = Snapshot, Table = new() { Find = $"absent-{number}" } })));
    }
}
