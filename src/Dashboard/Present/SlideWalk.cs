using Dashboard.Decks;

namespace Dashboard.Present;

/// <summary>The way through a deck, step by step: first the highlights of a slide, then the next slide.</summary>
public static class SlideWalk
{
    /// <summary>What comes after; null at the end.</summary>
    public static (int Slide, int Step)? Next(Deck deck, int slide, int step)
    {
        if (step + 1 < deck.Slides[slide - 1].Steps)
        {
            return (slide, step + 1);
        }

        return slide < deck.Slides.Count ? (slide + 1, 0) : null;
    }

    /// <summary>What came before; null at the beginning.</summary>
    public static (int Slide, int Step)? Previous(Deck deck, int slide, int step)
    {
        if (step > 0)
        {
            return (slide, step - 1);
        }

        return slide > 1 ? (slide - 1, deck.Slides[slide - 2].Steps - 1) : null;
    }
}
