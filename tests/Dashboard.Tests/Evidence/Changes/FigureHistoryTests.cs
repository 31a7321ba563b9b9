using Dashboard.Evidence;
using Dashboard.Evidence.Changes;

namespace Dashboard.Tests.Evidence.Changes;

public sealed class FigureHistoryTests
{
    [Fact]
    public void Of_FigureToldFourTimes_NamesSpeakerDayAndWhatItTookThePlaceOf()
    {
        var history = FigureHistory.Of(LaterEvidence.Snapshot, LaterEvidence.Claim("later-alphabet-capex-2026-guidance-apr"));

        Assert.Equal(
            ["Sina Finance 2025-12-14 nothing", "Alphabet 2026-02-04 alphabet-capex-2026", "Alphabet 2026-04-29 later-alphabet-capex-2026-guidance-feb", "Alphabet 2026-07-22 later-alphabet-capex-2026-guidance-apr"],
            history.Steps.Select(step => $"{step.Mouth.Name} {step.Known:yyyy-MM-dd} {step.Before?.Id ?? "nothing"}"));
        Assert.Equal("Newer guidance of the same company for the same year.", history.Now.Note);
        Assert.Equal(new(2026, 7, 22), history.Day);
    }

    [Fact]
    public void Of_OneMouthOnTwoDaysWithoutARelation_IsAHistory()
    {
        var snapshot = HandMade.Snapshot(Guidance("first", 20, new(2025, 2, 1)), Guidance("second", 30, new(2025, 5, 1)), Guidance("other", 99, new(2025, 3, 1)) with { By = "globex" });

        Assert.Equal(["first", "second"], FigureHistory.Of(snapshot, snapshot.FindClaim("second")!).Steps.Select(step => step.Claim.Id));
        Assert.Equal(["other"], FigureHistory.Of(snapshot, snapshot.FindClaim("other")!).Steps.Select(step => step.Claim.Id));
    }

    [Fact]
    public void Of_OutcomeOfSeveralWords_TakesThePlaceOfTheLast()
    {
        var snapshot = HandMade.Snapshot(
            [Guidance("first", 20, new(2025, 2, 1)), Guidance("second", 30, new(2025, 5, 1)), HandMade.Measured("came", Metrics.Capex, "acme", HandMade.Exactly(33), 2025) with { Stated = new(2026, 2, 1) }],
            HandMade.Relation("came", RelationKind.Updates, "first", "The outcome."),
            HandMade.Relation("came", RelationKind.Updates, "second", "The outcome."));

        Assert.Equal("second", FigureHistory.Of(snapshot, snapshot.FindClaim("first")!).Now.Before!.Id);
    }

    [Fact]
    public void All_Histories_AreThereOnceTheLatestCorrectionFirst()
    {
        var all = FigureHistory.All(LaterEvidence.Snapshot, LaterEvidence.Snapshot.Claims);

        Assert.Equal(all.OrderByDescending(history => history.Day), all);
        Assert.Distinct(all.SelectMany(history => history.Steps).Select(step => step.Claim.Id));
        Assert.All(all, history => Assert.NotEmpty(history.Corrections));
    }

    [Fact]
    public void All_OfSomeClaims_HasTheHistoriesThatTheyTakePartIn() =>
        Assert.Equal(
            ["later-alphabet-capex-2026-guidance-jul"],
            FigureHistory.All(LaterEvidence.Snapshot, [LaterEvidence.Claim("alphabet-capex-2026"), LaterEvidence.Claim("nscale-business")]).Select(history => history.Now.Claim.Id));

    private static Claim Guidance(string id, decimal billions, PartialDate day) =>
        HandMade.Measured(id, Metrics.Capex, "acme", HandMade.Exactly(billions), 2025) with { Status = ClaimStatus.Guidance, Stated = day };
}
