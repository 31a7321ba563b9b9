using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Ask.Answering;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Ask;

/// <summary>Finds numbers of an answer that neither a claim that it names nor a formula holds.</summary>
internal static partial class Numbers
{
    /// <summary>The numbers that nothing supports.</summary>
    public static IReadOnlyList<string> Unsupported(EvidenceSnapshot snapshot, Answer answer)
    {
        var known = answer.Figures.Where(figure => figure.Formula is not null).SelectMany(figure => In($"{figure.Formula} {AmountText.InFull(figure.Amount)} {AmountText.Of(figure.Amount)}")).ToHashSet();
        return
        [
            .. from sentence in answer.Sentences
               let held = sentence.Claims.SelectMany(id => In(Held(snapshot, snapshot.FindClaim(id)!))).ToHashSet()
               from number in In(WithoutNames(snapshot, sentence.Text))
               where !known.Contains(number) && !held.Contains(number)
               select $"{number} in “{sentence.Text}”",
            .. from figure in answer.Figures
               where figure.Formula is null && !figure.Claims.Any(id => snapshot.FindClaim(id)!.Amount == figure.Amount)
               select $"figure {figure.Amount}",
        ];
    }

    /// <summary>The number of a name, as in NVIDIA H100, is no figure.</summary>
    private static string WithoutNames(EvidenceSnapshot snapshot, string text) =>
        snapshot.Entities.Where(entity => entity.Name.Any(char.IsAsciiDigit)).Aggregate(text, (said, entity) => said.Replace(entity.Name, "", StringComparison.Ordinal));

    /// <summary>Everything that a claim and its documents say in numbers.</summary>
    private static string Held(EvidenceSnapshot snapshot, Claim claim) => string.Join(' ',
        claim.Statement,
        claim.Amount is { } amount ? $"{AmountText.InFull(amount, claim.Qualifier)} {AmountText.Of(amount)} {(amount.Unit == "stars" ? "5" : "")}" : "",
        claim.Period is { } period ? $"{PeriodText.Of(period)} {PeriodText.Label(period)} {PeriodText.Day(period.Start)} {PeriodText.Day(period.End)}" : "",
        claim.Stated is { } stated ? PeriodText.Said(stated) : "",
        PeriodText.Day(snapshot.KnownSince(claim)),
        claim.Entity is { } id ? snapshot.FindEntity(id)!.Name : "",
        string.Join(' ', claim.Mentions.Select(mention => snapshot.FindEntity(mention)!.Name)),
        claim.Definition is { } definition ? $"{definition} {DefinitionText.Of(snapshot, definition)}" : "",
        claim.Metric ?? "",
        string.Join(' ', snapshot.SourcesOf(claim).Select(source => $"{source.Publisher} {source.Title} {(source.Date is { } date ? PeriodText.Day(date) : "")}")));

    private static IEnumerable<string> In(string text) =>
        Number().Matches(text).Select(match => decimal.TryParse(match.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.############", CultureInfo.InvariantCulture) : match.Value);

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();
}
