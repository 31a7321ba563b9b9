using Dashboard.Changes;
using Dashboard.Data;
using Dashboard.Evidence;
using Dashboard.Evidence.Changes;
using Dashboard.Evidence.Wording;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Changes;

/// <summary>Two packs, or two versions of one, side by side: what is new, what is repeated, what was withdrawn.</summary>
public sealed partial class ChangesPage
{
    private const int MostShown = 200;
    private const int FewEnoughToUnfold = 30;

    private string? from;
    private string? to;

    /// <summary>The key of the earlier state.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    public string? From { get; set; }

    /// <summary>The key of the later state.</summary>
    [SupplyParameterFromQuery(Name = "to")]
    public string? To { get; set; }

    [Inject]
    private SnapshotProvider Evidence { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private Comparison Compared { get; set; } = null!;

    private static readonly string[] Telling = ["amount", "status", "period", "counted as", "measure"];

    private string Heading => Compared switch
    {
        { Changes: null } => Say("What changed"),
        { Changes.Total: 0 } => Say("Nothing differs"),
        { Changes: { } changes } => Say($"What changed: {string.Join(Say(", "), Counts(changes))}"),
    };

    private string Lead => Compared switch
    {
        { Changes: null } => Say("There is one pack and one version of it: nothing that it could be compared with. A pack that is changed while the server runs is compared with what it was before."),
        { IsOfVersions: true } => Say("Two versions of one pack, claim by claim. The server remembers the last versions that it has shown, until it is started anew."),
        _ => Say("What a later pack adds to an earlier one: a claim answers the one that it updates, or the only one of the same subject, measure and period. What the later pack does not speak of still stands."),
    };

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Compared = Comparison.Of(View, Evidence.History, From, To);
        from = Compared.From?.Key ?? Compared.To?.Key;
        to = Compared.To?.Key;
    }

    private IEnumerable<string> Counts(EvidenceChanges changes)
    {
        if (changes.Changed.Count > 0)
        {
            yield return Compared.IsOfVersions ? Say($"{AmountText.Number(changes.Changed.Count)} changed") : Say($"{AmountText.Number(changes.Changed.Count)} repeated");
        }

        if (changes.Added.Count > 0)
        {
            yield return Say($"{AmountText.Number(changes.Added.Count)} new");
        }

        if (changes.Withdrawn.Count > 0 && Compared.IsOfVersions)
        {
            yield return Say($"{AmountText.Number(changes.Withdrawn.Count)} withdrawn");
        }
    }

    private IEnumerable<(string Name, IReadOnlyList<ClaimChange> Changes, string Sign)> Lists(EvidenceChanges changes) =>
    [
        (Say("New"), changes.Added, "+"),
        (Compared.IsOfVersions ? Say("Withdrawn") : Say("Not mentioned again"), changes.Withdrawn, Compared.IsOfVersions ? "−" : "·"),
    ];

    /// <summary>Between two packs the words and the place of a claim always differ: that says nothing.</summary>
    private IEnumerable<FieldChange> Fields(ClaimChange change) => Compared.IsOfVersions
        ? change.Fields
        : change.Fields.Where(field => Telling.Contains(field.Field)) is var telling && telling.Any() ? telling : change.Fields.Where(field => field.Field == "statement");

    private string NameOf(Claim claim) => Compared.IsOfVersions ? claim.Statement : FigureName.Of(View.Everything, claim);

    /// <summary>How the figure was told over time; null where two words are all there is, and stand beside each other already.</summary>
    private FigureHistory? HistoryOf(ClaimChange change) =>
        !Compared.IsOfVersions && FigureHistory.Of(View.Everything, change.After!) is { Steps.Count: > 2 } history ? history : null;

    private static string Facts(Claim claim) => string.Join(" · ", new[]
    {
        claim.Amount is { } amount ? AmountText.Of(amount, claim.Qualifier) : null,
        PeriodText.Label(claim.Period),
        StatusText.Of(claim.Status),
        CountText.Of(claim.Citations.Count, "source"),
        claim.Id,
    }.OfType<string>());

    private void Compare() => Navigation.NavigateTo(DashboardUrls.Changes(View, from, to));
}
