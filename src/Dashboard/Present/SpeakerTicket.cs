namespace Dashboard.Present;

/// <summary>What a device of the speaker holds, out of reach of its reader: only this server can make and read it, also after a restart.</summary>
/// <param name="Code">The code of the presentation.</param>
/// <param name="Secret">The device's secret.</param>
/// <param name="HasNotes">Whether the devices may read the speaker's notes.</param>
/// <param name="Started">When the presentation began.</param>
/// <param name="Run">The run of the server that made it: see <see cref="PresentationSessions.Run"/>.</param>
public sealed record SpeakerTicket(string Code, string Secret, bool HasNotes, DateTimeOffset Started, string Run);
