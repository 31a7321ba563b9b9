using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

public class NameInitialTests
{
    [Theory]
    [InlineData("Nscale", "n")]
    [InlineData("émile & Co", "e")]
    [InlineData("“Ørsted”", "o")]
    [InlineData("３Com", "0-9")]
    [InlineData("451 Research", "0-9")]
    [InlineData("Ａcme", "a")]
    [InlineData("腾讯", "other")]
    [InlineData("🏭", "other")]
    [InlineData("", "other")]
    public void Of_Name_IsItsFirstLetterWhateverItsForm(string name, string initial) => Assert.Equal(initial, NameInitial.Of(name));

    [Fact]
    public void Text_PlacesThatAreNoLetters_AreNamed() => Assert.Equal(["A", "0–9", "Other"], new[] { "a", "0-9", "other" }.Select(NameInitial.Text));
}
