using Dashboard.Tables;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Base;

/// <summary>A table that the address sorts, or a part of one.</summary>
public abstract class TableComponent : EvidenceComponent
{
    /// <summary>What a column is called.</summary>
    protected virtual string NameOf(TableColumn column) => column switch
    {
        TableColumn.What => Say("What"),
        TableColumn.Company => Say("Company"),
        TableColumn.Segments => Say("Segments"),
        TableColumn.Amount => Say("Amount"),
        TableColumn.Value => Say("Value"),
        TableColumn.Low => Say("Low"),
        TableColumn.High => Say("High"),
        TableColumn.Unit => Say("Unit"),
        TableColumn.Definition => Say("Definition"),
        TableColumn.Period => Say("Period"),
        TableColumn.Status => Say("Status"),
        TableColumn.Sources => Say("Sources"),
        TableColumn.Publisher => Say("First publisher"),
        _ => Say("Claim ids"),
    };

    /// <summary>How the table is sorted by the column, as <c>aria-sort</c> says it; null where it is not.</summary>
    protected string? SortOf(TableColumn column) => View.Table.Sort != column ? null : View.Table.Descending ? "descending" : "ascending";
}
