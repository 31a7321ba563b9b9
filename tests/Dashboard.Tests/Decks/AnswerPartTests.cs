using CsCheck;
using Dashboard.Decks;

namespace Dashboard.Tests.Decks;

/// <summary>A question in the address of a deck.</summary>
public sealed class AnswerPartTests
{
    [Theory]
    [InlineData("What was Amazon's capex in 2025?", "capex:What_was_Amazon~27s_capex_in_2025~3F")]
    [InlineData("1.4 trillion, S-1", "capex:1.4_trillion~2C_S-1")]
    [InlineData("微软", "capex:~E5~BE~AE~E8~BD~AF")]
    public void Id_Question_IsReadableAndHoldsNoComma(string question, string id) => Assert.Equal(id, new AnswerPart("capex", question).Id);

    [Fact]
    public void Read_AnyQuestion_IsTheQuestion() => Gen.String[Gen.Char.Where(letter => !char.IsSurrogate(letter)), 1, AnswerPart.LongestQuestion].Where(AnswerPart.Takes).Sample(question =>
    {
        var part = new AnswerPart("market", question);

        Assert.Equal(part with { Question = question.Trim() }, AnswerPart.Read(part.Id));
        Assert.Matches("^[A-Za-z0-9:._~-]+$", part.Id);
    });

    [Theory]
    [InlineData("capex:What~3f", "What?")]   // as addresses were written before
    [InlineData("capex:What~zz", null)]
    [InlineData("capex:What?", null)]
    [InlineData("capex:~ff~fe", null)]
    [InlineData("capex:_", null)]
    public void Read_Written_IsTheQuestionOrNothing(string part, string? question) => Assert.Equal(question, AnswerPart.Read(part)?.Question);

    [Fact]
    public void Takes_LongQuestion_IsNoSlide() => Assert.False(AnswerPart.Takes(new('a', AnswerPart.LongestQuestion + 1)));
}
