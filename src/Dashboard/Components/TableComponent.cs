using Dashboard.Tables;

namespace Dashboard.Components;

/// <summary>A table that the address sorts, or a part of one.</summary>
public abstract class TableComponent : EvidenceComponent
{
    /// <summary>What a column is called.</summary>
    protected virtual string NameOf(TableColumn column) => column switch
    {
        TableColumn.What => "What",
        TableColumn.Company => "Company",
        TableColumn.Segments => "Segments",
        TableColumn.Amount => "Amount",
        TableColumn.Value => "Value",
        TableColumn.Low => "Low",
        TableColumn.High => "High",
        TableColumn.Unit => "Unit",
        TableColumn.Definition => "Definition",
        TableColumn.Period => "Period",
        TableColumn.Status => "Status",
        TableColumn.Sources => "Sources",
        TableColumn.Publisher => "First publisher",
        _ => "Claim ids",
    };

    /// <summary>How the table is sorted by the column, as <c>aria-sort</c> says it; null where it is not.</summary>
    protected string? SortOf(TableColumn column) => View.Table.Sort != column ? null : View.Table.Descending ? "descending" : "ascending";
}
