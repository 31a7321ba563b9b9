using System.Collections.Frozen;
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
        new SameMoneyTwice(),
        new Overtaken(),
        new TitleYear(),
        new SameEventDates(),
        new RoundsOutOfOrder(),
        new ReportedEarly(),
        new RedatedTotal(),
        new DeclaredContradiction(),
        new SoughtAsDone(),
        new InstrumentAsRound(),
        new PartsAndTotal(),
        new OutgrownMarket(),
        new UncoveredTotal(),
        new UndefinedGroup(),
        new ImplausibleGrowth(),
        new GrowthMismatch(),
        new FormulaMismatch(),
        new NegativeFigure(),
        new ImpliedBase(),
        new ImpliedGrowth(),
        new MixedBaselines(),
        new MixedYears(),
        new MixedStatus(),
        new UnevenYears(),
        new MixedDefinitions(),
        new NoDefinition(),
        new ExpiredForecast(),
        new LongHorizon(),
        new OneBound(),
        new WideRange(),
        new ForecastWithoutNumber(),
        new ToldAsCertain(),
        new Unattributed(),
        new SecondHand(),
        new UnnamedInstrument(),
        new InvestorWithoutAmount(),
        new MissingRounds(),
        new UnexplainedRating(),
        new WarningBesideAdvice(),
        new BareList(),
        new ListsDiffer(),
        new UndatedFigure(),
        new UndatedDocument(),
        new UndatedEvent(),
        new SameAddress(),
        new SameTitle(),
        new OneDocumentTwice(),
        new PublisherHost(),
        new SourceNotCited(),
        new CitationGap(),
        new ImageSource(),
        new LoneWitness(),
        new SecondaryOnly(),
        new SourceUndated(),
        new PlainHttp(),
        new MobileAddress(),
        new NoCitation(),
        new UnsupportedSuperlative(),
        new UnsupportedCause(),
        new ComparedWithWhat(),
        new UndefinedTerm(),
        new FirmerThanSource(),
        new MachineMade(),
        new NameDiffers(),
        new ScopeDiffers(),
        .. NotedWordings.All,
    ];

    private static FrozenDictionary<string, AuditRule> ById { get; } = All.ToFrozenDictionary(rule => rule.Id);

    /// <summary>The rule with the id; null where there is none.</summary>
    public static AuditRule? Find(string id) => ById.GetValueOrDefault(id);
}
