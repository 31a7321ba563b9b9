using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Derivations;

public class DerivedFigureTests
{
    [Fact]
    public void Rounded_MoreDecimals_KeepsWhatItWasAndSaysHowItWasRounded()
    {
        var figure = Figure(HandMade.Exactly(44.5517241379m)).Rounded(1);

        Assert.Equal(("$44.6 billion", "$44.551724… billion", "rounded to one decimal"), (figure.Text, AmountText.Unrounded(figure.Unrounded), figure.Rounding));
    }

    [Fact]
    public void Rounded_NoMoreDecimals_IsNotRounded()
    {
        var figure = Figure(HandMade.Between(352.6m, 354.6m)).Rounded(2);

        Assert.Null(figure.Rounding);
        Assert.Equal(figure.Amount, figure.Unrounded);
    }

    private static DerivedFigure Figure(Amount amount) => new("id", "Name", amount, "formula", []);
}

[InCulture("de-DE")]
public sealed class DerivedFigureInGermanTests : DerivedFigureTests;
