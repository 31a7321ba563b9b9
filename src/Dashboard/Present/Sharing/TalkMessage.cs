using System.Globalization;

namespace Dashboard.Present.Sharing;

/// <summary>What one server tells the others of a presentation, in a line.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Server">Who tells it.</param>
/// <param name="Code">The presentation.</param>
/// <param name="Rest">What else is told.</param>
internal sealed record TalkMessage(string Kind, string Server, string Code, IReadOnlyList<string> Rest)
{
    /// <summary>The presentation has been written.</summary>
    public const string Saved = "saved";

    /// <summary>The speaker points somewhere else.</summary>
    public const string Point = "point";

    /// <summary>So many follow on the server that tells it.</summary>
    public const string Audience = "audience";

    /// <summary>Reads a line; null where it is none.</summary>
    public static TalkMessage? Read(string line) => line.Split(' ') is [var kind, var server, var code, .. var rest] ? new(kind, server, code, rest) : null;

    /// <summary>A line about the pointer.</summary>
    public static TalkMessage Pointing(string server, string code, PointerPlace? place) =>
        new(Point, server, code, place is null ? [] : [place.On.ToString(), place.X.ToString("R", CultureInfo.InvariantCulture), place.Y.ToString("R", CultureInfo.InvariantCulture)]);

    /// <summary>Where the speaker points; null where they do not, or the line is none of that kind.</summary>
    public PointerPlace? Place() =>
        Rest is [var on, var x, var y] && Enum.TryParse<PointerGround>(on, out var ground)
        && double.TryParse(x, NumberStyles.Float, CultureInfo.InvariantCulture, out var left) && double.TryParse(y, NumberStyles.Float, CultureInfo.InvariantCulture, out var top)
            ? new(ground, left, top)
            : null;

    /// <summary>How many follow; 0 where the line is none of that kind.</summary>
    public int Count() => Rest is [var count] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <inheritdoc />
    public override string ToString() => string.Join(' ', [Kind, Server, Code, .. Rest]);
}
