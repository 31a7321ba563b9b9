using Dashboard.Evidence;

namespace Dashboard.Tests.Components;

/// <summary>Evidence whose every text tries to become markup.</summary>
internal static class HostileEvidence
{
    public const string Text = "<img src=x onerror=alert(1)>";

    public static EvidenceSnapshot Snapshot { get; } = new(
        [
            new()
            {
                Id = "pack",
                Title = Text,
                Description = Text,
                Date = HandMade.PackDay,
                Version = Text,
                Entities = [HandMade.Entity("acme", Text, EntityKind.Company, Text) with { Description = Text }],
                Segments = [HandMade.Segment("chips", Text) with { Position = Text, Description = Text }],
                Sources = [HandMade.Source("s01", 1, HandMade.PackDay) with { Publisher = Text, Title = Text, Language = Text }],
                Claims = [Claim("one", 2024), Claim("other", 2025)],
                Relations =
                [
                    HandMade.Relation("one", RelationKind.Contradicts, "other", Text),
                    new("one", RelationKind.Derives, "other", Text, Text, "pack"),
                ],
            },
        ],
        Text);

    private static Claim Claim(string id, int year) => HandMade.Measured(id, Metrics.Capex, "acme", HandMade.Exactly(1), year) with
    {
        Statement = Text,
        Label = Text,
        Qualifier = Text,
        Definition = Text,
        Segments = ["chips"],
        Period = HandMade.Year(year) with { Label = Text },
        Citations = [new("s01", Text)],
    };
}
