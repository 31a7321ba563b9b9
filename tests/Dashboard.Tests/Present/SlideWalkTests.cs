using Dashboard.Decks;
using Dashboard.Present;

namespace Dashboard.Tests.Present;

public sealed class SlideWalkTests
{
    private static readonly Deck Deck = new()
    {
        Id = "deck",
        Pack = "pack",
        Title = "Deck",
        Slides = [new() { Number = 1, Headline = "One" }, new() { Number = 2, Headline = "Two", Highlights = ["a", "b"] }, new() { Number = 3, Headline = "Three" }],
    };

    private static readonly (int Slide, int Step)[] Way = [(1, 0), (2, 0), (2, 1), (2, 2), (3, 0)];

    [Fact]
    public void Next_FromTheStart_PassesEveryStep()
    {
        var way = new List<(int, int)>();
        for ((int Slide, int Step)? at = (1, 0); at is var (slide, step); at = SlideWalk.Next(Deck, slide, step))
        {
            way.Add((slide, step));
        }

        Assert.Equal(Way, way);
    }

    [Fact]
    public void Previous_FromTheEnd_IsTheSameWayBack()
    {
        var way = new List<(int, int)>();
        for ((int Slide, int Step)? at = (3, 0); at is var (slide, step); at = SlideWalk.Previous(Deck, slide, step))
        {
            way.Add((slide, step));
        }

        Assert.Equal(Way.Reverse(), way);
    }
}
