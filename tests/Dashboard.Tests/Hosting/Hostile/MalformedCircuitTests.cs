using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace Dashboard.Tests.Hosting.Hostile;

/// <summary>Messages to the line of circuits that no browser of ours sends: the line ends, and the server does not notice.</summary>
public sealed class MalformedCircuitTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    private const int Many = 1_000;
    private const int OnALine = 10;

    private static readonly byte[] Greeting = [.. Encoding.UTF8.GetBytes("""{"protocol":"blazorpack","version":1}"""), 0x1e];

    /// <summary>Whole messages as MessagePack writes them: calls of what there is and is not, with too few, too many and wrong arguments, and a line that is only a length.</summary>
    private static readonly byte[][] Messages =
    [
        Call("StartCircuit", [0x94, .. Text("http://localhost/"), .. Text("http://localhost/"), .. Text("[]"), .. Text("")]), Call("StartCircuit", [0x90]), Call("StartCircuit", [0x94, 0xc0, 0xc0, 0xc0, 0xc0]),
        Call("ConnectCircuit", [0x91, .. Text("no-such-circuit")]), Call("ResumeCircuit", [0x95, .. Text("x"), .. Text("x"), .. Text("x"), .. Text("[]"), .. Text("")]), Call("UpdateRootComponents", [0x92, .. Text("{}"), .. Text("")]), Call("UpdateRootComponents", [0x92, .. Text("["), 0xc0]),
        Call("OnRenderCompleted", [0x92, 0xcf, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xc0]), Call("OnLocationChanged", [0x93, .. Text("javascript:alert(1)"), 0xc0, 0xc3]), Call("BeginInvokeDotNetFromJS", [0x95, 0xc0, .. Text("System.IO"), .. Text("Delete"), 0x00, .. Text("[\"/\"]")]),
        Call("EndInvokeJSFromDotNet", [0x93, 0x00, 0xc3, .. Text("[")]), Call("DispatchBrowserEvent", [0x92, .. Text("{"), .. Text("}")]), Call("ReceiveByteArray", [0x92, 0x00, 0xc4, 0x00]), Call("ReceiveJSDataChunk", [0x94, 0x00, 0x00, 0xc4, 0x00, 0xc0]),
        Call("NoSuchMethod", [0x90]), Call("", [0x90]), Framed([0x96]), Framed([0xc1]), Framed([]), [0xff, 0xff, 0xff, 0xff, 0xff, 0xff], [0x80], Encoding.UTF8.GetBytes("GET / HTTP/1.1\r\n\r\n"),
    ];

    [Fact]
    public async Task Messages_OfAThousandBrokenKinds_EndTheirLineAndNothingElse()
    {
        using var log = new ErrorLog();
        await using var program = server.WithWebHostBuilder(builder => builder.UseEnvironment("Production").UseSetting("Limits:Enabled", "false").ConfigureLogging(logging => logging.AddProvider(log)));
        for (var line = 0; line < Many / OnALine; line++)
        {
            await BreakAsync(program, new Mutation(line));
        }

        using var page = await program.CreateClient().GetAsync(new Uri("/claims", UriKind.Relative));
        Assert.True(page.IsSuccessStatusCode);
        Assert.True(log.Errors.Count == 0, string.Join('\n', log.Errors));
    }

    private static async Task BreakAsync(WebApplicationFactory<Program> program, Mutation mutation)
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var socket = await program.Server.CreateWebSocketClient().ConnectAsync(new Uri("ws://localhost/_blazor"), guard.Token);
        try
        {
            await socket.SendAsync(mutation.Below(5) == 0 ? mutation.Of(Greeting) : Greeting, WebSocketMessageType.Binary, endOfMessage: true, guard.Token);
            for (var nth = 0; nth < OnALine && socket.State == WebSocketState.Open; nth++)
            {
                var message = Messages[mutation.Below(Messages.Length)];
                await socket.SendAsync(mutation.Below(2) == 0 ? mutation.Of(message) : message, WebSocketMessageType.Binary, endOfMessage: true, guard.Token);
            }

            socket.Abort();
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // the server has ended the line: that is what it should do
        }
    }

    /// <summary>A call without an answer: [1, headers, id, method, arguments].</summary>
    private static byte[] Call(string method, byte[] arguments) => Framed([0x96, 0x01, 0x80, 0xc0, .. Text(method), .. arguments, 0x90]);

    private static byte[] Text(string text) => text.Length < 32 ? [(byte)(0xa0 | text.Length), .. Encoding.UTF8.GetBytes(text)] : [0xd9, (byte)text.Length, .. Encoding.UTF8.GetBytes(text)];

    private static byte[] Framed(byte[] message) => [(byte)message.Length, .. message];
}
