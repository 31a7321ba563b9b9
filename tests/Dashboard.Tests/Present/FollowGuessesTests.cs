using System.Net;
using Dashboard.Present;

namespace Dashboard.Tests.Present;

public sealed class FollowGuessesTests
{
    [Fact]
    public void Allows_TooManyWrongCodes_OnlyThatAddressIsRefused()
    {
        using var guesses = new FollowGuesses();
        var guesser = IPAddress.Parse("192.0.2.1");
        for (var number = 0; number < FollowGuesses.MostInAMinute; number++)
        {
            Assert.True(guesses.Allows(guesser));
            guesses.Count(guesser);
        }

        Assert.False(guesses.Allows(guesser));
        Assert.False(guesses.Allows(IPAddress.Parse("::ffff:192.0.2.1")));
        Assert.True(guesses.Allows(IPAddress.Parse("192.0.2.2")));
        Assert.True(guesses.Allows(null));
    }

    [Fact]
    public void Admits_AProgramThatGuesses_ShutsItsAddressOut()
    {
        using var guesses = new FollowGuesses();
        var guesser = IPAddress.Parse("192.0.2.1");
        for (var number = 0; number < FollowGuesses.ShutOutInAMinute; number++)
        {
            Assert.True(guesses.Admits(guesser));
            guesses.Count(guesser);
        }

        Assert.False(guesses.Admits(guesser));
        Assert.True(guesses.Admits(IPAddress.Parse("192.0.2.2")));
    }

    [Fact]
    public void Allows_AddressesOfOneNetwork_CountTogether()
    {
        using var guesses = new FollowGuesses();
        for (var number = 0; number < FollowGuesses.MostInAMinute; number++)
        {
            guesses.Count(IPAddress.Parse($"2001:db8:1:1::{number + 1:x}"));
        }

        Assert.False(guesses.Allows(IPAddress.Parse("2001:db8:1:1::ffff")));
        Assert.True(guesses.Allows(IPAddress.Parse("2001:db8:1:2::1")));
    }
}
