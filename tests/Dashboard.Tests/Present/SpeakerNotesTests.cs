using System.Net;
using Dashboard.Present;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace Dashboard.Tests.Present;

public sealed class SpeakerNotesTests
{
    [Theory]
    [InlineData("Development", "127.0.0.1", "localhost:5080", null, null, true)]
    [InlineData("Development", "::1", "[::1]:5080", null, null, true)]
    [InlineData("Production", "127.0.0.1", "localhost:5080", null, null, false)]
    [InlineData("Development", "192.0.2.7", "localhost:5080", null, null, false)]
    [InlineData("Development", "127.0.0.1", "evidence.example", null, null, false)]
    [InlineData("Development", "127.0.0.1", "localhost", "X-Forwarded-For", null, false)]
    [InlineData("Development", "127.0.0.1", "localhost", "Via", null, false)]
    [InlineData("Development", "127.0.0.1", "localhost", null, "a key of the operator", false)]
    public void IsAtThisMachine_Request_OnlyWhereNothingCanStandBetween(string environment, string address, string host, string? header, string? key, bool expected)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        context.Request.Host = new(host);
        context.Request.Headers[header ?? "Accept"] = "x";

        Assert.Equal(expected, Notes(environment, key).IsAtThisMachine(context));
    }

    [Fact]
    public void Key_NotSet_IsOneThatNobodyGuesses() => Assert.NotEqual(Notes("Production", null).Key, Notes("Production", null).Key);

    [Theory]
    [InlineData(null, true)]
    [InlineData("", false)]
    [InlineData("too short", false)]
    [InlineData("a key of the operator", true)]
    public void Validate_Key_MustBeLongEnough(string? key, bool expected) =>
        Assert.Equal(expected, new PresentOptionsValidation().Validate(null, new() { NotesKey = key }).Succeeded);

    private static SpeakerNotes Notes(string environment, string? key) =>
        new(new(TimeProvider.System), Options.Create(new PresentOptions { NotesKey = key }), new HostingEnvironment { EnvironmentName = environment });
}
