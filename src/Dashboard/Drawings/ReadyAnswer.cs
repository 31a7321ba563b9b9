using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Api;
using Dashboard.Charts;
using Dashboard.Evidence.Wording;
using Dashboard.Requests;
using Dashboard.Views;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Drawings;

/// <summary>A drawing or another text, ready to be sent: compressed once for all who ask.</summary>
internal sealed class ReadyAnswer
{
    private readonly byte[] plain;
    private readonly Lazy<byte[]> brotli;
    private readonly string tag;
    private readonly string packedTag;

    private ReadyAnswer(string text)
    {
        plain = Encoding.UTF8.GetBytes(text);
        brotli = new(() => Compressed(plain));
        var hash = Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 12));
        (tag, packedTag) = ($"\"{hash}\"", $"\"{hash}-br\"");
    }

    /// <summary>What is answered in the language of the request, about a view whose notices it repeats.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mediaType">What it is.</param>
    /// <param name="request">The request.</param>
    /// <param name="view">The view.</param>
    /// <param name="holds">Whether it may still be given to somebody.</param>
    /// <param name="isPrivate">Whether no proxy may keep it.</param>
    public static ReadyAnswer Of(string text, string mediaType, HttpRequest request, EvidenceView view, Func<HttpContext, bool> holds, bool isPrivate = false) => new(text)
    {
        MediaType = mediaType,
        Holds = holds,
        CacheControl = isPrivate ? "private, no-cache" : Lasting(request, view),
        Language = Languages.Tag(Languages.Current),
        Vary = NamedLanguage.Of(request) is null ? "Accept-Encoding, Accept-Language" : "Accept-Encoding",
        Notice = view.Notices.Count == 0 ? null : NoticeHeader.Text(Phrases.Sentences(view.Notices)),
    };

    /// <summary>What it is.</summary>
    public required string MediaType { get; init; }

    /// <summary>Whether it may still be given to somebody: not after the evidence, the day or a presentation has gone.</summary>
    public required Func<HttpContext, bool> Holds { get; init; }

    /// <summary>How long it may be kept.</summary>
    public required string CacheControl { get; init; }

    /// <summary>Its language.</summary>
    public required string Language { get; init; }

    /// <summary>What the answer depends on besides its address.</summary>
    public required string Vary { get; init; }

    /// <summary>What the address asks for and does not exist; null where all of it does.</summary>
    public string? Notice { get; init; }

    /// <summary>How much memory it takes, with what it is compressed to.</summary>
    public long Weight => plain.Length + (plain.Length / 4);

    /// <summary>Sends it, or says that the reader has it.</summary>
    public Task Write(HttpContext context)
    {
        var (request, response) = (context.Request.Headers, context.Response);
        var packed = context.Request.GetTypedHeaders().AcceptEncoding.Any(coding => coding is { Value.Value: "br", Quality: not 0 });
        var name = packed ? packedTag : tag;
        response.Headers.CacheControl = CacheControl;
        response.Headers.ContentLanguage = Language;
        response.Headers.Vary = Vary;
        response.Headers.ETag = name;
        if (Notice is not null)
        {
            response.Headers[NoticeHeader.Name] = Notice;
        }

        if (request.IfNoneMatch is { Count: > 0 } held && held.ToString().Contains(name, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var body = packed ? brotli.Value : plain;
        response.Headers.ContentType = $"{MediaType}; charset=utf-8";
        response.ContentLength = body.Length;
        if (packed)
        {
            response.Headers[HeaderNames.ContentEncoding] = "br";
        }

        return response.BodyWriter.WriteAsync(body).AsTask();
    }

    // a year where the address names the version that this server holds and asks for nothing unknown; else it is asked for again
    private static string Lasting(HttpRequest request, EvidenceView view) =>
        view.Notices.Count == 0 && request.Query["v"].ToString() == DrawingVersion.Of(view) ? "public, max-age=31536000, immutable" : "public, no-cache";

    private static byte[] Compressed(byte[] text)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, new BrotliCompressionOptions { Quality = 6 }))
        {
            stream.Write(text);
        }

        return packed.ToArray();
    }
}
