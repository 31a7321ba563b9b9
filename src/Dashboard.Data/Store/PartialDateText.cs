using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Data.Store;

/// <summary>Stores a date of which the day may not be known as the text that a pack holds.</summary>
internal sealed class PartialDateText() : ValueConverter<PartialDate, string>(date => date.ToString(), text => Read(text))
{
    private static PartialDate Read(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new InvalidDataException($"The database holds '{text}' where a day, a month or a year belongs.");
}
