using Dashboard.Evidence.Audit.Rules;

namespace Dashboard.Evidence.Audit;

/// <summary>All rules, in the order in which they are shown.</summary>
public static class AuditRules
{
    /// <summary>All rules.</summary>
    public static IReadOnlyList<AuditRule> All { get; } =
    [
        new SameQuantity(),
        new TitleDisagrees(),
        new SameEventDates(),
        new SameMoneyTwice(),
        new RoundsOutOfOrder(),
        new DeclaredContradiction(),
        new SoughtAsDone(),
        new PartsAndTotal(),
        new OutgrownMarket(),
        new UncoveredTotal(),
        new ImplausibleGrowth(),
        new GrowthMismatch(),
        new FormulaMismatch(),
        new NegativeFigure(),
        new ImpliedBase(),
        new ImpliedGrowth(),
        new MixedBaselines(),
        new Overtaken(),
        new ExpiredForecast(),
        new ReportedEarly(),
        new TitleYear(),
        new LongHorizon(),
        new MixedYears(),
        new MixedStatus(),
        new UnevenYears(),
        new MixedDefinitions(),
        new NoDefinition(),
        new OneBound(),
        new WideRange(),
        new ForecastWithoutNumber(),
        new UnnamedInstrument(),
        new InvestorWithoutAmount(),
        new MissingRounds(),
        new UnexplainedRating(),
        new UndatedFigure(),
        new UndatedEvent(),
        new NoCitation(),
        new SingleSource(),
        new LoneWitness(),
        new OneDocumentTwice(),
        new SecondaryOnly(),
        new ImageSource(),
        new SourceNotCited(),
        new CitationGap(),
        new SameAddress(),
        new SameTitle(),
        new PublisherHost(),
        new SourceUndated(),
        new PlainHttp(),
        new MobileAddress(),
        new UnsupportedSuperlative(),
        new UnsupportedCause(),
        new FirmerThanSource(),
        new NameDiffers(),
        new ScopeDiffers(),
        .. NotedWordings.All,
    ];

    /// <summary>The rule with the id; null where there is none.</summary>
    public static AuditRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}
