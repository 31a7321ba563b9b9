using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Tests.Evidence.Wording;

/// <summary>Names that are written from right to left turn nothing around them.</summary>
public sealed class IsolatedTests
{
    [Theory]
    [InlineData("Acme")]
    [InlineData("腾讯")]
    [InlineData("Société Générale – ’24’")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("")]
    public void Name_FromLeftToRight_StaysAsItIs(string name) => Assert.Equal(name, Isolated.Of(name));

    [Theory]
    [InlineData("שלום 2025 (AI)")]
    [InlineData("إنفيديا 56%")]
    public void Name_FromRightToLeft_IsSetApartOnce(string name)
    {
        Assert.Equal($"\u2068{name}\u2069", Isolated.Of(name));
        Assert.Equal($"\u2068{name}\u2069", Isolated.Of(Isolated.Of(name)));
    }

    [Theory]
    [InlineData("שלום", "Computed from \u2068שלום\u2069.")]
    [InlineData("Acme", "Computed from Acme.")]
    public void Words_NameWithinThem_IsSetApart(string name, string expected) => Assert.Equal(expected, Say($"Computed from {name}."));

    [Fact]
    public void List_OfNames_SetsEachApart() => Assert.Equal("\u2068שלום\u2069, Acme and \u2068إنفيديا\u2069", CountText.Join(["שלום", "Acme", "إنفيديا"]));
}
