using System.Globalization;
using Dashboard.Ask;
using Dashboard.Ask.Answering;
using Dashboard.Charts;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Decks;

/// <summary>An answer as a slide: its first sentence is the headline, the others stand beside the chart that shows it, each with links to its claims.</summary>
internal static class AnswerSlide
{
    private const int MostSentences = 3;
    private const int MostClaims = 4;
    private const int MostHighlights = 4;
    private const int LongestSentence = 240;

    /// <summary>The slide.</summary>
    /// <param name="view">The evidence that is asked; the filter of the deck's address holds.</param>
    /// <param name="chart">The chart that shows the answer; null for words alone.</param>
    /// <param name="part">The answer in the deck.</param>
    public static Slide Of(EvidenceView view, IChart? chart, AnswerPart part)
    {
        var answer = Asking.Of(view.Snapshot, view.Filter, part.Question);
        var drawn = chart is null || answer.Kind != AnswerKind.Answer ? null : chart.BuildAs(view.Snapshot, view.Filter, view.Options);
        var marks = drawn?.Marks.SelectMany(mark => mark.Claims).ToHashSet() ?? [];
        return new()
        {
            Number = 1,
            Part = part.Id,
            Headline = answer.Sentences[0].Text,
            Chart = drawn is null ? null : chart!.Slug,
            Highlights = [.. answer.Claims.Where(marks.Contains).Take(MostHighlights)],
            Text = TextOf(view, answer, part.Question),
            Citations = answer.Citations,
            IsReaders = true,
        };
    }

    private static string TextOf(EvidenceView view, Answer answer, string question) => string.Join("\n\n",
        answer.Sentences.Skip(1).Take(MostSentences).Select(sentence => $"{Plain(TextCut.To(sentence.Text, LongestSentence))} {Links(view, answer, sentence.Claims)}")
            .Append($"*{Plain(Say($"Question: {question}"))}* {Links(view, answer, answer.Sentences[0].Claims)}"));

    private static string Links(EvidenceView view, Answer answer, IReadOnlyList<string> claims) => string.Join(' ',
        claims.Take(MostClaims).Select(id => string.Create(CultureInfo.InvariantCulture, $"[\\[{answer.Claims.Index().First(claim => claim.Item == id).Index + 1}\\]]({DashboardUrls.Claim(id, view)})")));

    /// <summary>Text that means nothing in Markdown.</summary>
    private static string Plain(string text) => string.Concat(text.Select(letter => letter is '\r' or '\n' ? " " : char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)) ? $"\\{letter}" : letter.ToString()));
}
