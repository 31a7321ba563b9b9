using Dashboard.Evidence;

namespace Dashboard.Tests.Evidence;

public sealed class ValueSetTests
{
    private static readonly ValueSet<string> ChipsAndEnergy = ["chips", "energy"];

    [Fact]
    public void Create_ValueTwice_HoldsItOnceInItsFirstPlace()
    {
        ValueSet<string> set = ["chips", "energy", "chips"];

        Assert.Equal(["chips", "energy"], set);
    }

    [Fact]
    public void Equals_SameMembersInSameOrder_IsTrueWithTheSameHash()
    {
        ValueSet<string> other = ["chips", "energy"];

        Assert.Equal(ChipsAndEnergy, other);
        Assert.Equal(ChipsAndEnergy.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Equals_AnotherMemberOrderOrNothing_IsFalse()
    {
        ValueSet<string> turned = ["energy", "chips"];
        ValueSet<string> longer = ["chips", "energy", "models"];

        Assert.False(ChipsAndEnergy.Equals(turned));
        Assert.False(ChipsAndEnergy.Equals(longer));
        Assert.False(ChipsAndEnergy.Equals(null));
    }

    [Fact]
    public void Toggle_Member_IsGone() => Assert.Equal(["energy"], ChipsAndEnergy.Toggle("chips"));

    [Fact]
    public void Toggle_Stranger_ComesLast() => Assert.Equal(["chips", "energy", "models"], ChipsAndEnergy.Toggle("models"));

    [Fact]
    public void Toggle_AnyValue_LeavesTheSetItselfAlone()
    {
        ChipsAndEnergy.Toggle("chips");

        Assert.Equal(["chips", "energy"], ChipsAndEnergy);
    }

    [Fact]
    public void Toggle_OnlyMember_IsTheEmptySet()
    {
        ValueSet<string> one = ["chips"];
        ValueSet<string> none = [];

        Assert.Equal(none, one.Toggle("chips"));
    }
}
