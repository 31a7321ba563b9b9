using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;

namespace Dashboard.Decks;

/// <summary>
/// Reads a deck: front matter with title, order and whether notes are public, then one section a slide. A section is a heading (<c>##</c>), settings as <c>key: value</c> lines
/// right below it, Markdown, and behind a line <c>Notes:</c> what the speaker wants to say. Nothing is thrown: every fault is told with its line.
/// </summary>
/// <param name="snapshot">Says which claims exist.</param>
/// <param name="pack">The id of the pack that holds the deck.</param>
/// <param name="id">The name of the file without its ending.</param>
public sealed class DeckReader(EvidenceSnapshot snapshot, string pack, string id)
{
    private const int MostSlides = 200;
    private const string Fence = "---";
    private const string NotesMark = "Notes:";

    private static readonly string[] MatterKeys = ["title", "order", "notes"];
    private static readonly string[] Keys = ["chart", "figure", "show", "highlight"];
    private static readonly string[] QueryKeys = ["segment", "company", "status", "pack", "asof", "view", .. ChartOptionsReader.Keys];

    private static readonly Regex Setting = new("^(?<key>[a-z]+):(?<value>.*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary>A problem is one line, whatever it quotes.</summary>
    private static readonly Regex Blanks = new(@"\s+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private readonly List<DeckProblem> problems = [];
    private readonly HashSet<int> noteLines = [];

    private string File => $"decks/{id}.md";

    /// <summary>Reads the text.</summary>
    public DeckReadResult Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var (matter, start) = FrontMatter(lines);
        var order = Order(matter);
        var hasPublicNotes = HasPublicNotes(matter);
        var outline = new DeckOutline(lines, start);
        foreach (var line in outline.OpenFences)
        {
            Report(line + 1, "a code fence is opened here and never closed: everything behind it would be code");
        }

        var slides = Slides(lines, start, outline);
        foreach (var (line, html) in outline.Html)
        {
            // problems are shown to everybody, and notes are not
            Report(line, noteLines.Contains(line) ? "HTML is not allowed in notes" : $"HTML is not allowed: {html}");
        }

        foreach (var (line, fault) in outline.Unshown.Where(one => !noteLines.Contains(one.Line)))
        {
            Report(line, fault);
        }

        var title = matter.GetValueOrDefault("title").Value;
        if (string.IsNullOrWhiteSpace(title))
        {
            Report(1, "the front matter has no title");
        }

        if (slides.Count is 0 or > MostSlides)
        {
            Report(1, slides.Count == 0 ? "no slides: a slide begins with '## ' and its headline" : string.Create(CultureInfo.InvariantCulture, $"{slides.Count} slides, more than {MostSlides}"));
        }

        return problems.Count > 0
            ? new(null, [.. problems.OrderBy(problem => problem.Line)])
            : new(new() { Id = id, Pack = pack, Title = title!, Order = order, HasPublicNotes = hasPublicNotes, Slides = slides }, []);
    }

    private (Dictionary<string, (string Value, int Line)> Matter, int Start) FrontMatter(string[] lines)
    {
        var matter = new Dictionary<string, (string, int)>();
        var end = lines[0].Trim() == Fence ? Array.FindIndex(lines, 1, line => line.Trim() == Fence) : -1;
        if (end < 0)
        {
            Report(1, $"no front matter: the file begins with '{Fence}', title and order, and '{Fence}'");
            return (matter, 0);
        }

        for (var at = 1; at < end; at++)
        {
            if (Setting.Match(lines[at]) is { Success: true } setting && MatterKeys.Contains(setting.Groups["key"].Value))
            {
                if (matter.ContainsKey(setting.Groups["key"].Value))
                {
                    Report(at + 1, $"'{setting.Groups["key"].Value}' stands there twice");
                }

                matter[setting.Groups["key"].Value] = (setting.Groups["value"].Value.Trim(), at + 1);
            }
            else if (lines[at].Trim().Length > 0)
            {
                Report(at + 1, $"'{Shown(lines[at])}' is neither a title nor an order, nor does it say whether notes are public");
            }
        }

        return (matter, end + 1);
    }

    private int Order(Dictionary<string, (string Value, int Line)> matter)
    {
        if (matter.TryGetValue("order", out var order) && !int.TryParse(order.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            Report(order.Line, $"order: '{Shown(order.Value)}' is not a whole number");
        }

        return int.TryParse(order.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
    }

    private bool HasPublicNotes(Dictionary<string, (string Value, int Line)> matter)
    {
        if (!matter.TryGetValue("notes", out var notes))
        {
            return false;
        }

        if (notes.Value is not ("public" or "private"))
        {
            Report(notes.Line, $"notes: '{Shown(notes.Value)}' is neither 'public' nor 'private'");
        }

        return notes.Value == "public";
    }

    private List<Slide> Slides(string[] lines, int start, DeckOutline outline)
    {
        var (slides, heads) = (new List<Slide>(), outline.Heads);
        for (var at = start; at < (heads.Count == 0 ? lines.Length : heads[0]); at++)
        {
            if (lines[at].Trim().Length > 0)
            {
                Report(at + 1, "text before the first slide");
            }
        }

        foreach (var (index, head) in heads.Index())
        {
            slides.Add(Slide(lines[head..(index + 1 < heads.Count ? heads[index + 1] : lines.Length)], head, index + 1, outline));
        }

        return slides;
    }

    private Slide Slide(string[] lines, int offset, int number, DeckOutline outline)
    {
        var headline = DeckOutline.HeadlineOf(lines[0]);
        if (headline.Length == 0)
        {
            Report(offset + 1, "a slide without a headline");
        }

        var at = 1;
        for (; at < lines.Length && lines[at].Trim().Length == 0; at++)
        {
        }

        var slide = new Slide { Number = number, Headline = headline };
        for (; at < lines.Length && Setting.Match(lines[at]) is { Success: true } setting && lines[at].Trim() != NotesMark; at++)
        {
            slide = Set(slide, setting.Groups["key"].Value, setting.Groups["value"].Value.Trim(), offset + at + 1);
        }

        // what stands in a fence is code, whatever it says
        var notes = Enumerable.Range(at, lines.Length - at).FirstOrDefault(line => lines[line].Trim() == NotesMark && !outline.IsCode(offset + line), -1);
        if (notes >= 0)
        {
            noteLines.UnionWith(Enumerable.Range(offset + notes + 1, lines.Length - notes));
        }

        slide = slide with
        {
            Text = string.Join('\n', lines[at..(notes < 0 ? lines.Length : notes)]).Trim(),
            Notes = notes < 0 ? "" : string.Join('\n', lines[(notes + 1)..]).Trim(),
        };
        if (slide is { Chart: null, Figure: null, Text: "" })
        {
            Report(offset + 1, "a slide with neither a chart, a figure nor a text");
        }

        return slide;
    }

    private Slide Set(Slide slide, string key, string value, int line)
    {
        switch (key)
        {
            case "chart":
                if (ChartCatalog.Find(snapshot, value) is null)
                {
                    Report(line, $"there is no chart '{Shown(value)}'; the nearest is '{NearestIds.Of(value, ChartCatalog.Of(snapshot).Select(chart => chart.Slug), 1)[0]}'");
                }

                return slide with { Chart = value };
            case "figure":
                if (value == Decks.Slide.FormerSupport)
                {
                    Report(line, $"there is no figure '{value}' any more: write 'figure: {Decks.Slide.Support}'");
                }
                else if (!Decks.Slide.Figures.Contains(value))
                {
                    Report(line, $"there is no figure '{Shown(value)}'; the nearest is '{NearestIds.Of(value, Decks.Slide.Figures, 1)[0]}'");
                }

                return slide with { Figure = value };
            case "show":
                CheckQuery(value, line);
                return slide with { Query = value };
            case "highlight":
                var claims = value.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                foreach (var claim in claims.Where(claim => snapshot.FindClaim(claim) is null))
                {
                    Report(line, $"there is no claim '{Shown(claim)}'; the nearest is '{string.Join("", NearestIds.Of(claim, snapshot.Claims.Select(known => known.Id), 1))}'");
                }

                return slide with { Highlights = claims };
            default:
                Report(line, $"unknown key '{Shown(key)}'; the nearest is '{NearestIds.Of(key, Keys, 1)[0]}'");
                return slide;
        }
    }

    private void CheckQuery(string query, int line)
    {
        foreach (var key in Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query).Keys.Where(key => !QueryKeys.Contains(key)))
        {
            Report(line, $"show: unknown key '{Shown(key)}'; the nearest is '{NearestIds.Of(key, QueryKeys, 1)[0]}'");
        }

        foreach (var notice in EvidenceViewReader.Read(snapshot, "/", query).Notices)
        {
            Report(line, $"show: {notice}");
        }
    }

    private void Report(int line, string message) => problems.Add(new(File, line, Blanks.Replace(message, " ")));

    private static string Shown(string text) => TextCut.To(text.Trim(), 60);
}
