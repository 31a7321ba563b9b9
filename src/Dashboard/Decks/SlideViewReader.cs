using System.Globalization;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Decks;

/// <summary>Reads the view of a slide: what the slide itself sets, and over it what the address sets.</summary>
public static class SlideViewReader
{
    private static readonly string[] FilterKeys = ["segment", "company", "status", "pack", "asof"];

    /// <summary>The view at the address. A slide that does not exist is named, and the nearest is shown.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="deck">The deck.</param>
    /// <param name="path">The path of the page.</param>
    /// <param name="query">The query string, with or without its question mark.</param>
    /// <param name="today">The reader's day; null for the newest day of the evidence.</param>
    public static EvidenceView Read(EvidenceSnapshot snapshot, Deck deck, string path, string? query, DateOnly? today = null)
    {
        var keys = QueryHelpers.ParseQuery(query);
        var notices = new List<string>();
        var number = Number(keys, "slide", 1, deck.Slides.Count, notices);
        var slide = deck.Slides[number - 1];
        var step = Number(keys, "step", 0, slide.Steps - 1, notices);
        var own = EvidenceViewReader.Read(snapshot, path, slide.Query, today);
        var view = EvidenceViewReader.Read(snapshot, path, Merged(slide, keys), today);
        return view with
        {
            Notices = [.. notices, .. view.Notices],
            Place = new()
            {
                Slide = number,
                Step = step,
                IsBlack = keys.ContainsKey("black"),
                Code = keys.TryGetValue("code", out var code) ? code[^1] : null,
                Filter = own.Filter,
                Charts = own.Charts,
                Options = own.Options,
            },
        };
    }

    /// <summary>The view of another slide as a link of this one leads to it.</summary>
    /// <param name="view">This slide's view.</param>
    /// <param name="deck">The deck.</param>
    /// <param name="slide">The other slide's number.</param>
    /// <param name="step">Its step.</param>
    public static EvidenceView Beside(EvidenceView view, Deck deck, int slide, int step = 0)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Read(view.Everything, deck, view.Path, string.Create(CultureInfo.InvariantCulture, $"slide={slide}&step={step}&{DashboardUrls.SetOverSlide(view)}"), view.Today) with { Live = view.Live, Presented = view.Presented };
    }

    /// <summary>Whether the address names a slide: the audience's page follows the speaker where it does not.</summary>
    public static bool NamesSlide(string? query) => QueryHelpers.ParseQuery(query).ContainsKey("slide");

    /// <summary>A filter in the address takes the place of the slide's whole filter, and options of a chart that of all its options.</summary>
    private static string Merged(Slide slide, Dictionary<string, StringValues> keys)
    {
        var own = QueryHelpers.ParseQuery(slide.Query).Where(pair => FilterKeys.Contains(pair.Key) ? !FilterKeys.Any(keys.ContainsKey)
            : ChartOptionsReader.Keys.Contains(pair.Key) ? !ChartOptionsReader.Keys.Any(keys.ContainsKey)
            : !keys.ContainsKey(pair.Key));
        return new QueryBuilder(keys.Concat(own)).ToString();
    }

    private static int Number(Dictionary<string, StringValues> keys, string key, int least, int most, List<string> notices)
    {
        if (!keys.TryGetValue(key, out var values) || values[^1] is not { Length: > 0 } text)
        {
            return least;
        }

        var isNumber = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        var nearest = isNumber ? Math.Clamp(number, least, most) : least;
        if (!isNumber || nearest != number)
        {
            var asked = TextCut.To(text, 20);
            notices.Add(Say($"There is no {KeyText.Of(key)} “{asked}”: they run from {least} to {most}. The nearest is shown, {nearest}."));
        }

        return nearest;
    }
}
