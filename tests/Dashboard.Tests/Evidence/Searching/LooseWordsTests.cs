using Dashboard.Evidence.Searching;

namespace Dashboard.Tests.Evidence.Searching;

public class LooseWordsTests
{
    [Theory]
    [InlineData("crédit agri", "Credit Agricole", true)]
    [InlineData("agri credit", "Crédit Agricole", true)]
    [InlineData("credit suisse", "Crédit Agricole", false)]
    [InlineData("ＡＣＭＥ", "acme", true)]
    [InlineData("讯", "腾讯", true)]
    [InlineData("  ", "anything", true)]
    [InlineData(null, "anything", true)]
    public void AreIn_Text_WhateverCaseAccentsAndOrder(string? words, string text, bool held) => Assert.Equal(held, new LooseWords(words).AreIn(text));
}
