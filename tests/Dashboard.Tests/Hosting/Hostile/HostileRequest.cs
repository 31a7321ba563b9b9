using System.Text;

namespace Dashboard.Tests.Hosting.Hostile;

/// <summary>A request as somebody sends it who means harm, or whose program is broken.</summary>
/// <param name="Method">The method.</param>
/// <param name="Address">Path and query, as they go over the line.</param>
/// <param name="Headers">Headers of the request.</param>
/// <param name="Body">The body; null for none.</param>
/// <param name="ContentType">What the body claims to be.</param>
internal sealed record HostileRequest(string Method, string Address, IReadOnlyList<(string Name, string Value)> Headers, byte[]? Body, string ContentType)
{
    /// <summary>The request as a client sends it.</summary>
    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(new(Method), new Uri("http://localhost" + Address));
        foreach (var (name, value) in Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }

        return message;
    }

    /// <inheritdoc />
    public override string ToString() =>
        $"{Method} {Address} {string.Join("; ", Headers.Select(header => $"{header.Name}: {header.Value}"))}{(Body is null ? "" : $" [{ContentType}: {Encoding.UTF8.GetString(Body.AsSpan(0, Math.Min(Body.Length, 80)))}]")}";
}
