using System.Net;

namespace Dashboard.Present;

/// <summary>What is written down about presentations. Codes and secrets are not.</summary>
internal static partial class PresentationLog
{
    [LoggerMessage(1, LogLevel.Warning, "Refused: {Address} sent what only the speaker of a presentation may send ({What}).")]
    public static partial void Refused(ILogger logger, IPAddress? address, string what);

    [LoggerMessage(2, LogLevel.Warning, "Refused: {Address} has tried too many wrong codes of presentations.")]
    public static partial void TooManyGuesses(ILogger logger, IPAddress? address);
}
