using System.Runtime.CompilerServices;
using Dashboard.Drawings;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Components.Base;

/// <summary>
/// Parts of first HTML that are functions of the view, the language and the reader's room alone: made once, however many readers come. Nothing that belongs
/// to one reader may stand in them, and nothing that the head of the page shows. What nobody can ask for any more goes with its evidence.
/// </summary>
/// <param name="logs">Where the renderer writes.</param>
public sealed class KeptHtml(ILoggerFactory logs)
{
    // in signs; an overview has some 100,000
    private const long MostSigns = 8_000_000;

    private readonly ConditionalWeakTable<EvidenceSnapshot, BoundedCache<Key, string>> kept = [];

    /// <summary>The part for the view.</summary>
    /// <param name="part">A component that takes the view from above and nothing else, and waits for nothing.</param>
    /// <param name="view">The view.</param>
    /// <param name="context">The request.</param>
    public string Of(Type part, EvidenceView view, HttpContext context)
    {
        var known = kept.GetValue(view.Everything, _ => new(MostSigns, (_, text) => text.Length));
        var key = new Key(part, view, Languages.Current, ReaderRoom.Widths(context, view.Drill is not null));
        if (known.Find(key) is { } found)
        {
            return found;
        }

        var made = Render(part, view, context);
        known.Keep(key, made);
        return made;
    }

    private string Render(Type part, EvidenceView view, HttpContext context)
    {
        using var renderer = new HtmlRenderer(context.RequestServices, logs);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(KeptRoot.Part)] = part,
            [nameof(KeptRoot.View)] = view,
            [nameof(KeptRoot.HttpContext)] = context,
        });
        var text = renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<KeptRoot>(parameters)).ToHtmlString());
        return text.IsCompleted ? text.GetAwaiter().GetResult() : throw new InvalidOperationException($"{part.Name} waits for something: it cannot be kept.");
    }

    private sealed record Key(Type Part, EvidenceView View, Language Language, (int Whole, int Wide, int Narrow, int Even) Widths);
}
