namespace Dashboard.Tests.Conventions;

public sealed class SaidTextTests
{
    [Theory]
    [InlineData("""<a>@Say("Skip to the content")</a>""", "Skip to the content")]
    [InlineData("""x = Say($"{count} of {(many ? "a}" : $"{b} c")} \"x\"") + y;""", "{0} of {1} \"x\"")]
    [InlineData("""x = Say($"{a}, " + $"and {{b}} " + "c");""", "{0}, and {{b}} c")]
    [InlineData("""x = SayAs("open", "verdict");""", "open [verdict]")]
    [InlineData("""x = Say(rule.Title);""", null)]
    [InlineData("""x = Say("a" + b);""", null)]
    public void Call_Text_IsNamedAsTheTranslationsNameIt(string source, string? text) => Assert.Equal([text], SaidText.InCode(source));

    [Theory]
    [InlineData("""x = $"{CountText.Of(list.Count(a => a, b), "claim")}";""", "claim [counted]")]
    [InlineData("""x = CountText.Of(count, noun);""", null)]
    public void Count_Noun_IsNamedWithItsMark(string source, string? text) => Assert.Equal([text], SaidText.Counted(source));

    [Theory]
    [InlineData("""status.textContent = say("Copied");""", "Copied")]
    [InlineData("""say(name)""", null)]
    public void Script_Call_GivesItsText(string source, string? text) => Assert.Equal([text], SaidText.InScript(source));
}
