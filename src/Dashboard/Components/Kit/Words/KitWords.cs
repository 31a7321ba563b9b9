using Microsoft.Extensions.Localization;
using MudBlazor;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Kit.Words;

/// <summary>What the kit itself says, in the reader's language. It asks for other languages than its own English alone.</summary>
public sealed class KitWords : MudLocalizer
{
    /// <inheritdoc />
    public override LocalizedString this[string key] => Said(key, Word(key));

    /// <inheritdoc />
    public override LocalizedString this[string key, params object[] arguments] => Said(key, Word(key, arguments is [var first, ..] ? first.ToString() ?? "" : ""));

    private static LocalizedString Said(string key, string? word) => new(key, word ?? key, resourceNotFound: word is null);

    private static string? Word(string key, string named = "") => key switch
    {
        "MudBaseDatePicker_NextMonth" => Say($"Next month {named}"),
        "MudBaseDatePicker_NextYear" => Say($"Next year {named}"),
        "MudBaseDatePicker_PrevMonth" => Say($"Previous month {named}"),
        "MudBaseDatePicker_PrevYear" => Say($"Previous year {named}"),
        "MudInput_Clear" => Say("Clear"),
        _ => null,
    };
}
