using System.Text;

namespace Dashboard.Documents.Tables;

/// <summary>CSV as bytes. A mark at the beginning tells that it is UTF-8, without which a spreadsheet would read other signs for ’ and –.</summary>
public static class CsvBytes
{
    /// <summary>The bytes of the text.</summary>
    public static byte[] Of(string csv) => Encoding.UTF8.GetBytes("\uFEFF" + csv);
}
