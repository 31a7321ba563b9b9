using System.Runtime.CompilerServices;
using System.Text.Json;
using Dashboard.Evidence.Wording;

namespace Dashboard.Decks;

/// <summary>
/// Headlines and notes of a speaker's own for a deck of charts. Their browser keeps them (js/own-words.js) and brings them along where a talk is started or a
/// file is asked for: a server keeps them as long as the talk.
/// </summary>
public sealed class OwnWords
{
    /// <summary>How many characters all of them together may have, as they are sent.</summary>
    public const int Longest = 60_000;

    /// <summary>How many characters a headline may have.</summary>
    public const int LongestHeadline = 200;

    /// <summary>How many characters the notes of a slide may have.</summary>
    public const int LongestNotes = 4_000;

    private static readonly JsonSerializerOptions Format = new() { PropertyNameCaseInsensitive = true };

    private readonly IReadOnlyDictionary<string, OwnSlide> slides;

    // a whole audience asks for the same deck, and another one each time would be read anew each time
    private readonly ConditionalWeakTable<Deck, Deck> shown = [];
    private readonly ConditionalWeakTable<Deck, Deck> told = [];

    private OwnWords(IReadOnlyDictionary<string, OwnSlide> slides) => this.slides = slides;

    /// <summary>None.</summary>
    public static OwnWords None { get; } = new(new Dictionary<string, OwnSlide>());

    /// <summary>The words as they are sent; null where there are none.</summary>
    public string? Json => slides.Count == 0 ? null : JsonSerializer.Serialize(slides, Format);

    /// <summary>The words as a browser sends them: by chart, as JSON. What cannot be read is none.</summary>
    public static OwnWords Read(string? json)
    {
        if (json is not { Length: > 0 and <= Longest })
        {
            return None;
        }

        try
        {
            var sent = JsonSerializer.Deserialize<Dictionary<string, OwnSlide?>>(json, Format) ?? [];
            return new(sent.Where(slide => slide.Value is not null).Take(ChartsDeck.MostCharts).ToDictionary(slide => slide.Key, slide => new OwnSlide(Line(slide.Value!.Headline), Text(slide.Value.Notes))));
        }
        catch (JsonException)
        {
            return None;
        }
    }

    /// <summary>The deck with the words; a deck of a pack has those of its author.</summary>
    /// <param name="deck">The deck.</param>
    /// <param name="withNotes">Whether the notes are for who gets it.</param>
    public Deck In(Deck deck, bool withNotes) =>
        slides.Count == 0 || !deck.IsMade ? deck : (withNotes ? told : shown).GetValue(deck, made => made with { Slides = [.. made.Slides.Select(slide => With(slide, withNotes))] });

    private Slide With(Slide slide, bool withNotes) => slides.GetValueOrDefault(slide.Part ?? "") is not { } own ? slide : slide with
    {
        Headline = own.Headline is { Length: > 0 } headline ? headline : slide.Headline,
        Notes = withNotes ? own.Notes ?? "" : "",
    };

    private static string Line(string? text) => TextCut.To(string.Concat((text ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim(), LongestHeadline);

    private static string Text(string? text) => TextCut.To(string.Concat((text ?? "").ReplaceLineEndings("\n").Where(letter => letter == '\n' || !char.IsControl(letter))).Trim(), LongestNotes);
}
