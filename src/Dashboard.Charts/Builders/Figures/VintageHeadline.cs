using Dashboard.Evidence;
using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>What a history of expectations shows: how often it was raised or cut, from what to what, and what came.</summary>
internal static class VintageHeadline
{
    /// <summary>The sentence about the mouth that spoke most often.</summary>
    public static string Of(FigureDraft draft, IReadOnlyList<Voice> voices, Claim? outcome)
    {
        var voice = voices.MaxBy(one => one.Dated.Count)!;
        var sizes = voice.Dated.Select(draft.Figures.SizeOf).ToList();
        var (ups, downs) = (sizes.Zip(sizes.Skip(1)).Count(pair => pair.Second > pair.First), sizes.Zip(sizes.Skip(1)).Count(pair => pair.Second < pair.First));
        var (first, last) = (draft.Words(voice.Dated[0]), draft.Words(voice.Dated[^1]));
        var who = voice.Mouth.Name;
        var about = draft.NameOf(voice.Dated[0]) is var subject && subject == who
            ? Say($"{CountText.Capital(FigureNames.Metric(draft.Snapshot, draft.Chart))}, {PeriodText.Label(voice.Dated[0].Period!)}")
            : Say($"{subject}, {FigureNames.Metric(draft.Snapshot, draft.Chart)}, {PeriodText.Label(voice.Dated[0].Period!)}");
        var said = (ups, downs) switch
        {
            (0, 0) => Say($"{about}: {who} stayed at {last}"),
            (_, 0) => Say($"{about}: {who} raised it {Times(ups)}, from {first} to {last}"),
            (0, _) => Say($"{about}: {who} cut it {Times(downs)}, from {first} to {last}"),
            _ => Say($"{about}: {who} raised it {Times(ups)} and cut it {Times(downs)}, from {first} to {last}"),
        };
        return outcome is null ? said : Phrases.Clauses(said, Say($"actual {draft.Words(outcome)}"));
    }

    private static string Times(int count) => count switch
    {
        1 => Say("once"),
        2 => Say("twice"),
        _ => Say($"{CountText.Word(count)} times"),
    };
}
