using System.Text;
using Dashboard.Evidence.Wording;

namespace Dashboard.Documents.Tables;

/// <summary>CSV as bytes. Chinese is told to be UTF-8 by the mark at its beginning, without which a spreadsheet would read other signs.</summary>
public static class CsvBytes
{
    /// <summary>The bytes of the text.</summary>
    public static byte[] Of(string csv) => Encoding.UTF8.GetBytes(Languages.Current == Language.Zh ? "\uFEFF" + csv : csv);
}
