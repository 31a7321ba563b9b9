using System.Globalization;
using System.Text;
using System.Xml;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.Feeds;

/// <summary>Writes entries as an Atom feed (RFC 4287).</summary>
public static class AtomFeed
{
    /// <summary>Of a day with more claims the first are told.</summary>
    private const int MostClaims = 40;

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The feed as UTF-8.</summary>
    /// <param name="entries">The entries, the newest first.</param>
    /// <param name="root">The address of the dashboard.</param>
    /// <param name="self">The address of the feed, below the root.</param>
    /// <param name="title">The title.</param>
    /// <param name="subtitle">Of which day and version it is.</param>
    public static byte[] Write(IReadOnlyList<FeedEntry> entries, Uri root, string self, string title, string subtitle)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Namespace);
            if (Languages.Current != Language.En)
            {
                xml.WriteAttributeString("xml", "lang", null, Languages.Tag(Languages.Current));
            }

            xml.WriteElementString("id", Namespace, new FeedEntry("feed" + self, "", default, "", "", []).Id);
            xml.WriteElementString("title", Namespace, Clean(title));
            xml.WriteElementString("subtitle", Namespace, Clean(subtitle));
            xml.WriteElementString("updated", Namespace, Time(entries.Count == 0 ? DateTimeOffset.UnixEpoch : entries[0].Updated));
            Link(xml, "self", new(root, self), "application/atom+xml");
            Link(xml, "alternate", new(root, "changes"), "text/html");
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, Clean(title));
            xml.WriteEndElement();
            foreach (var entry in entries)
            {
                Entry(xml, entry, root);
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Entry(XmlWriter xml, FeedEntry entry, Uri root)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, entry.Id);
        xml.WriteElementString("title", Namespace, Clean(entry.Title));
        xml.WriteElementString("updated", Namespace, Time(entry.Updated));
        Link(xml, "alternate", new(root, entry.Path), "text/html");
        xml.WriteElementString("summary", Namespace, Clean(entry.Summary));
        if (entry.Claims.Count > 0)
        {
            xml.WriteStartElement("content", Namespace);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(Html(entry.Claims, root));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The claims as a list: their text is escaped once for HTML, and once more by the writer for XML.</summary>
    private static string Html(IReadOnlyList<Claim> claims, Uri root)
    {
        var html = new StringBuilder("<ul>");
        foreach (var claim in claims.Take(MostClaims))
        {
            html.Append(CultureInfo.InvariantCulture, $"<li dir=\"auto\"><a href=\"{Encoded(new Uri(root, $"claims/{Uri.EscapeDataString(claim.Id)}").AbsoluteUri)}\">{Encoded(claim.Statement)}</a> {Encoded(Facts(claim))}</li>");
        }

        html.Append("</ul>");
        return claims.Count > MostClaims ? html.Append(CultureInfo.InvariantCulture, $"<p>{Encoded(Say($"And {claims.Count - MostClaims} more."))}</p>").ToString() : html.ToString();
    }

    private static string Facts(Claim claim) => Say($"({StatusText.Of(claim.Status)}, {CountText.Of(claim.Citations.Count, "source")})");

    private static string Encoded(string text) => System.Net.WebUtility.HtmlEncode(Clean(text));

    private static void Link(XmlWriter xml, string relation, Uri address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Without what no XML may hold.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xffff || XmlConvert.IsXmlChar((char)rune.Value)));
}
