using Dashboard.Data;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Changes;

/// <summary>A pack, or an earlier version of one, that can be compared.</summary>
/// <param name="Key">Its name in addresses: <c>pack</c>, or <c>pack@hash</c>.</param>
/// <param name="Pack">The pack as it is or was.</param>
/// <param name="Name">What readers know it by.</param>
/// <param name="IsPresent">Whether it is what is shown now.</param>
public sealed record ComparedState(string Key, DataPack Pack, string Name, bool IsPresent)
{
    /// <summary>All that can be compared: the packs, each followed by its earlier versions, the newest first.</summary>
    public static IReadOnlyList<ComparedState> All(EvidenceSnapshot everything, PackHistory history) =>
    [
        .. everything.Packs.SelectMany(pack => history.Of(pack.Id).Skip(1).Select(Earlier).Prepend(new(pack.Id, pack, pack.Title, true))),
        .. history.All.Where(version => everything.FindPack(version.Pack.Id) is null).Reverse().Select(Earlier),
    ];

    private static ComparedState Earlier(PackVersion version) =>
        new(version.Key, version.Pack, Told(version), false);

    private static string Told(PackVersion version) => version.Since is { } since
        ? Say($"{version.Pack.Title}, earlier: version {version.Pack.Version} ({version.Hash[..6]}), shown from {PeriodText.Day(DateOnly.FromDateTime(since.UtcDateTime))}")
        : Say($"{version.Pack.Title}, earlier: version {version.Pack.Version} ({version.Hash[..6]})");
}
