using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Tests.Components;

/// <summary>Reads rendered markup as a person would: by links, headings and words.</summary>
internal static class Reading
{
    private static readonly string[] Closing = [";", ":", ",", ")"];

    /// <summary>The text with one blank between words and between elements, which style sheets set apart.</summary>
    public static string Words(this INode node) => Closing.Aggregate(
        string.Join(' ', node.GetDescendantsAndSelf().OfType<IText>().SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        (words, sign) => words.Replace(" " + sign, sign, StringComparison.Ordinal));

    /// <summary>The text of the component.</summary>
    public static string Words<TComponent>(this IRenderedComponent<TComponent> component)
        where TComponent : IComponent => string.Join(' ', component.Nodes.Select(Words));

    /// <summary>The text of every element that the selector finds.</summary>
    public static IEnumerable<string> Words<TComponent>(this IRenderedComponent<TComponent> component, string selector)
        where TComponent : IComponent => component.FindAll(selector).Select(Words);

    /// <summary>Where the link with the text leads.</summary>
    public static string? Link<TComponent>(this IRenderedComponent<TComponent> component, string text)
        where TComponent : IComponent => component.FindAll("a").Single(link => link.Words() == text).GetAttribute("href");

    /// <summary>Where every link leads that the selector finds.</summary>
    public static IEnumerable<string?> Links<TComponent>(this IRenderedComponent<TComponent> component, string selector = "a")
        where TComponent : IComponent => component.FindAll(selector).Select(link => link.GetAttribute("href"));
}
