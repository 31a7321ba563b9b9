using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Changes;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.Tables;

/// <summary>The correction ledger as a table to take along.</summary>
/// <param name="Snapshot">The evidence that holds the claims.</param>
/// <param name="Histories">The figures that were told again, in order.</param>
/// <param name="AddressOf">Gives the address of a claim's page by its id.</param>
/// <param name="AsOf">The day as of which they are shown.</param>
/// <param name="Version">The version of the evidence.</param>
public sealed record LedgerTables(EvidenceSnapshot Snapshot, IReadOnlyList<FigureHistory> Histories, Func<string, Uri> AddressOf, DateOnly AsOf, string Version)
{
    /// <summary>One row a correction: what was said, what took its place, and why.</summary>
    public ExportTable Corrections => new(
        SayAs("Corrections", "sheet"),
        [
            new(SayAs("day", "column")),
            new(SayAs("subject", "column"), 20),
            new(SayAs("metric", "column"), 20),
            new(SayAs("period", "column"), 20),
            new(SayAs("amount before", "column"), 22),
            new(SayAs("low before", "column")),
            new(SayAs("high before", "column")),
            new(SayAs("said before by", "column"), 20),
            new(SayAs("status before", "column")),
            new(SayAs("day before", "column")),
            new(SayAs("amount", "column"), 22),
            new(SayAs("low", "column")),
            new(SayAs("high", "column")),
            new(SayAs("unit", "column"), 14),
            new(SayAs("definition", "column"), 22),
            new(SayAs("said by", "column"), 20),
            new(SayAs("status", "column")),
            new(SayAs("change", "column"), 26),
            new(SayAs("reason", "column"), 60),
            new(SayAs("sources", "column"), 30),
            new(SayAs("claim before", "column"), 30),
            new(SayAs("claim", "column"), 30),
            new(SayAs("address", "column"), 60),
            new(SayAs("as of", "column")),
            new(SayAs("evidence", "column"), 16),
        ],
        Histories.SelectMany(history => history.Corrections.Select(step => Row(history, step))));

    private IReadOnlyList<object?> Row(FigureHistory history, HistoryStep step)
    {
        var (before, now) = (step.Before!, step.Claim);
        var unit = now.Amount?.Unit ?? before.Amount?.Unit;
        var was = before.Amount is { } earlier && unit is not null && UnitScale.Converts(earlier.Unit, unit) ? earlier.To(unit) : null;
        return
        [
            step.Day, now.Entity is { } subject ? Snapshot.FindEntity(subject)?.Name : null, now.Metric is { } metric ? MetricText.Of(Snapshot, metric) : null, PeriodText.Label(now.Period),
            Text(before), was?.Least, was?.Most, MouthOf(history, before), StatusText.Of(before.Status), Snapshot.DatedSince(before),
            Text(now), now.Amount?.Least, now.Amount?.Most, unit is null ? null : ChartUnit.Of(unit), now.Definition is { } counted ? DefinitionText.Of(Snapshot, counted) : null, step.Mouth.Name, StatusText.Of(now.Status),
            CorrectionText.Of(before, now), step.Note, Phrases.Clauses(Snapshot.SourcesOf(now).Select(source => source.Publisher).Distinct()),
            before.Id, now.Id, AddressOf(now.Id).AbsoluteUri, AsOf, Version,
        ];
    }

    private static string? Text(Claim claim) => claim.Amount is { } amount ? AmountText.InFull(amount, claim.Qualifier) : null;

    private static string MouthOf(FigureHistory history, Claim claim) => history.Steps.First(step => step.Claim.Id == claim.Id).Mouth.Name;
}
