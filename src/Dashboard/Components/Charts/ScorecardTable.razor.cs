using System.Globalization;
using Dashboard.Charts.Builders;
using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Charts;

/// <summary>Every forecast of the view beside what came of it, those that are open or cannot be compared as well.</summary>
public sealed partial class ScorecardTable
{
    private IReadOnlyList<ScorecardEntry> Entries { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet() => Entries = Scorecard.Of(View.Snapshot, View.Judged);

    private static string AddressOf(ScorecardEntry entry) => ScorecardChart.AddressOf(entry);

    private string NameOf(Claim claim) => claim.Amount is null ? claim.Statement : ScorecardChart.NameOf(View.Snapshot, claim);

    private static string AmountOf(Claim claim) => claim.Amount is { } amount ? AmountText.Of(amount, claim.Qualifier) : claim.Statement;

    private static string Said(Claim claim) =>
        string.Join(Say(", "), new[] { StatusText.Of(claim.Status), claim.Definition is { } counted ? DefinitionText.Of(counted) : null }.OfType<string>());

    private IEnumerable<Source> SourcesOf(Claim claim) => View.Snapshot.SourcesOf(claim);

    private static string Numbered(Source source) => source.Number?.ToString(CultureInfo.InvariantCulture) ?? source.Id;
}
