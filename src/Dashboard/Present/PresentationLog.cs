using System.Net;

namespace Dashboard.Present;

/// <summary>What is written down about presentations. Codes and secrets are not.</summary>
internal static partial class PresentationLog
{
    [LoggerMessage(1, LogLevel.Warning, "Refused: {Address} sent what only the speaker of a presentation may send ({What}).")]
    public static partial void Refused(ILogger logger, IPAddress? address, string what);

    [LoggerMessage(2, LogLevel.Warning, "Refused: {Address} has tried too many wrong codes of presentations.")]
    public static partial void TooManyGuesses(ILogger logger, IPAddress? address);

    // the one secret that is told: like the address of the dashboard, to whoever started it
    [LoggerMessage(3, LogLevel.Information, "The speaker's notes of private decks are shown after a visit to {Address}")]
    public static partial void KeyToNotes(ILogger logger, string address);
}
