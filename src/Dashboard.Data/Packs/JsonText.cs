using System.Text.Json;

namespace Dashboard.Data.Packs;

/// <summary>The text of a JSON string.</summary>
internal static class JsonText
{
    /// <summary>What is wrong with a string that is no text.</summary>
    public const string Half = "holds half of a character, written as an escape";

    /// <summary>The text; null where an escape stands for half of a surrogate pair: that is valid JSON, and no text.</summary>
    public static string? Of(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
