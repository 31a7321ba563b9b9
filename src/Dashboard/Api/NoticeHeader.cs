using Dashboard.Evidence.Wording;

namespace Dashboard.Api;

/// <summary>The header in which an answer that is no page says what of its address it could not follow.</summary>
internal static class NoticeHeader
{
    /// <summary>Its name.</summary>
    public const string Name = "Dashboard-Notice";

    /// <summary>The text as a header can hold it, which is ASCII alone: Chinese goes through it as an address would hold it.</summary>
    public static string Text(string notice) => Languages.Current == Language.Zh
        ? Uri.EscapeDataString(notice)
        : string.Concat(notice.Replace('“', '"').Replace('”', '"').Select(sign => sign is >= ' ' and <= '~' ? sign : '?'));
}
