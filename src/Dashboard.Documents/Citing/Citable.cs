using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.Citing;

/// <summary>What every form of a citation is written from: a claim as it stands in this collection on a day.</summary>
/// <param name="Id">The claim's id: the key of the entry.</param>
/// <param name="Title">The statement.</param>
/// <param name="Container">The title of the data pack, with its version.</param>
/// <param name="Publisher">The name of the collection.</param>
/// <param name="Known">The day from which the claim is known: it stands where a publication has its date.</param>
/// <param name="Accessed">The day on which it was looked at, whatever day was shown.</param>
/// <param name="Address">Where it is found, as it is shown.</param>
/// <param name="Sources">What it rests on, one line a source; empty where it cites none.</param>
public sealed record Citable(string Id, string Title, string Container, string Publisher, DateOnly Known, DateOnly Accessed, Uri Address, IReadOnlyList<string> Sources)
{
    /// <summary>The claim as something to cite.</summary>
    /// <param name="snapshot">The evidence that holds the claim.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="publisher">The name of the collection.</param>
    /// <param name="accessed">The day on which it is looked at.</param>
    /// <param name="address">Where it is found.</param>
    public static Citable Of(EvidenceSnapshot snapshot, Claim claim, string publisher, DateOnly accessed, Uri address)
    {
        var pack = snapshot.FindPack(claim.Pack)!;
        return new(
            claim.Id,
            OneLine(claim.Statement),
            OneLine(Name(pack)),
            publisher,
            snapshot.KnownSince(claim),
            accessed,
            address,
            [.. snapshot.SourcesOf(claim).Select(Line)]);
    }

    /// <summary>Several claims that are shown as one thing, e.g. a chart.</summary>
    /// <param name="snapshot">The evidence that holds the claims.</param>
    /// <param name="id">The key of the entry.</param>
    /// <param name="title">The title of what is shown.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="known">The day from which all of them are known.</param>
    /// <param name="publisher">The name of the collection.</param>
    /// <param name="accessed">The day on which it is looked at.</param>
    /// <param name="address">Where it is found.</param>
    public static Citable Of(EvidenceSnapshot snapshot, string id, string title, IReadOnlyCollection<Claim> claims, DateOnly known, string publisher, DateOnly accessed, Uri address) => new(
        id,
        OneLine(title),
        // a chart without figures is of no pack
        claims.Count == 0 ? Say($"Evidence version {snapshot.Version}") : OneLine(string.Join(SayAs("; ", "list"), claims.Select(claim => claim.Pack).Distinct().Select(pack => snapshot.FindPack(pack)!).Select(Name))),
        publisher,
        known,
        accessed,
        address,
        [.. claims.SelectMany(snapshot.SourcesOf).Distinct().Select(Line)]);

    /// <summary>The day as of which the evidence is shown, where one was chosen; null where it is that of the access.</summary>
    public DateOnly? Shown { get; init; }

    /// <summary>The day that is shown, in one sentence; empty where none was chosen.</summary>
    public string Scope => Shown is { } day ? Say($"As of {PeriodText.Day(day)}.") : "";

    /// <summary>The day that is shown, and the sources, in one sentence each.</summary>
    public string Note => SentenceText.Join(Scope, Sources.Count switch
    {
        0 => Say("No source is cited."),
        1 => Say($"Source: {Sources[0]}."),
        _ => Say($"Sources: {string.Join(SayAs("; ", "list"), Sources)}."),
    });

    private static string Name(DataPack pack) => Say($"{pack.Title}, version {pack.Version}");

    private static string Line(Source source) =>
        OneLine(Say($"{source.Publisher}: {source.Title}, {(source.Date is { } day ? PeriodText.Day(day) : Say("no date"))}, {source.Url.AbsoluteUri}"));

    /// <summary>Every format here ends a value with the line: what a text brings of line ends and control characters becomes a blank.</summary>
    private static string OneLine(string text) =>
        string.Join(' ', new string([.. text.Select(sign => char.IsControl(sign) || sign is '\u2028' or '\u2029' ? ' ' : sign)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
