using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tables;

/// <summary>The cells that hold the numbers of an amount.</summary>
internal static class FigureCells
{
    /// <summary>The bare number or unit as words; null where the amount has none.</summary>
    public static string? Words(Amount? amount, TableColumn column) =>
        column == TableColumn.Unit ? amount?.Unit : Number(amount, column) is { } number ? AmountText.Full(number) : null;

    /// <summary>What the amount is sorted by: money as money, whatever it is printed in, above all other units; a range by its middle.</summary>
    public static SortKey Key(Amount? amount, TableColumn column)
    {
        if (amount is null || column == TableColumn.Unit)
        {
            return SortKey.Of(amount?.Unit);
        }

        var isMoney = UnitScale.Converts(amount.Unit, UnitScale.UsdMillion);
        return Number(isMoney ? amount.To(UnitScale.UsdMillion) : amount, column) is { } number
            ? isMoney ? new(1, null, number) : new(0, amount.Unit, number)
            : SortKey.Empty;
    }

    private static decimal? Number(Amount? amount, TableColumn column) => column switch
    {
        TableColumn.Value => amount?.Value,
        TableColumn.Low => amount?.Low,
        TableColumn.High => amount?.High,
        _ => amount?.Middle,
    };
}
