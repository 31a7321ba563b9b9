using System.Globalization;
using Dashboard.Decks;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Present;

/// <summary>
/// A move of the speaker is an address of the presenter's page that says from which turn it leads on. One that was made against an older turn, on a
/// device that slept or had lost its connection, is dropped.
/// </summary>
internal static class SpeakerMove
{
    private const string Turn = "turn";

    /// <summary>Moves the presentation to what the address shows.</summary>
    /// <returns>False where the address is no move, or one that comes too late: nothing has changed then.</returns>
    public static bool Try(PresentationSession session, string? secret, string? query)
    {
        if (!SlideViewReader.NamesSlide(query)
            || !QueryHelpers.ParseQuery(query).TryGetValue(Turn, out var turns)
            || !int.TryParse(turns[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var turn)
            || DeckLibrary.Of(session.Snapshot).Find(session.State.Deck, query) is not { } deck)
        {
            return false;
        }

        var asked = SlideViewReader.Read(session.Snapshot, deck, DashboardUrls.Follow(session.Code), query);
        return session.TryDrive(secret, state => state.At(asked), turn);
    }
}
