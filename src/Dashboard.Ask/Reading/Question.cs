using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <summary>What a question was read as.</summary>
public sealed record Question
{
    private List<Token>? words;

    /// <summary>The question as it was asked.</summary>
    public required string Text { get; init; }

    /// <summary>Its words as the grammar knows them; spelled once for all that look at them.</summary>
    internal List<Token> Words => words ??= Spelling.Of(Text);

    /// <summary>The subjects, each with the ids that it may be.</summary>
    public IReadOnlyList<Named> Entities { get; init; } = [];

    /// <summary>Those of the subjects to which, in which or from which something is asked for: "what it spends in Ireland".</summary>
    public IReadOnlyList<Named> Places { get; init; } = [];

    /// <summary>Who says it; empty for anybody.</summary>
    public IReadOnlyList<Named> Speakers { get; init; } = [];

    /// <summary>The measures, each with the ids that it may be.</summary>
    public IReadOnlyList<Named> Metrics { get; init; } = [];

    /// <summary>What the measures are to count.</summary>
    public IReadOnlyList<Named> Definitions { get; init; } = [];

    /// <summary>The segments.</summary>
    public IReadOnlyList<string> Segments { get; init; } = [];

    /// <summary>The subjects that are left out: "excluding Oracle".</summary>
    public IReadOnlyList<Named> Excluded { get; init; } = [];

    /// <summary>What the measures are not to count: "without finance leases".</summary>
    public IReadOnlyList<Named> ExcludedDefinitions { get; init; } = [];

    /// <summary>Whether it asks for what is not so: "who never raised money".</summary>
    public bool Negates { get; init; }

    /// <summary>The cited documents.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>How firm the claims are to be.</summary>
    public IReadOnlyList<ClaimStatus> Statuses { get; init; } = [];

    /// <summary>The periods, in the order of the question.</summary>
    public IReadOnlyList<PeriodWish> Periods { get; init; } = [];

    /// <summary>When it was said, where that is told apart from what it speaks of; null where it is not.</summary>
    public PeriodWish? SaidIn { get; init; }

    /// <summary>Whose words alone <see cref="SaidIn"/> is the time of; empty for everybody's.</summary>
    public IReadOnlyList<string> SaidBy { get; init; } = [];

    /// <summary>Whether what follows one of its times is meant: "since October 2025".</summary>
    public bool IsSince { get; init; }

    /// <summary>The months in which it was said, whatever the year; empty for any.</summary>
    public IReadOnlyList<int> SaidMonths { get; init; } = [];

    /// <summary>The numbers that it takes for given, or sets the answer against.</summary>
    public IReadOnlyList<AmountWish> Amounts { get; init; } = [];

    /// <summary>The money that it is asked in, as it was said and by its code; null where it says none, or dollars.</summary>
    public Named? Currency { get; init; }

    /// <summary>The unit that it asks for without a number: "how many megawatts"; null where it names none.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether its measures are only what its words may mean where they name no other.</summary>
    public bool IsSoft { get; init; }

    /// <summary>What is asked for, by the names of the vocabulary.</summary>
    public IReadOnlySet<string> Intents { get; init; } = new HashSet<string>();

    /// <summary>What is not answered here: <c>price</c>, <c>advice</c>, <c>instruction</c>, <c>other</c>; null where nothing of the kind is asked.</summary>
    public string? Outside { get; init; }

    /// <summary>Whether all of a kind are meant: <c>companies</c>, <c>segments</c>; null where none is.</summary>
    public string? Group { get; init; }

    /// <summary>How many are wanted of a ranking; null where it does not say.</summary>
    public int? Count { get; init; }

    /// <summary>The day of knowledge; null where it names none.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The day of knowledge as it was said: a day, a month, a year; null where it names none.</summary>
    public PeriodWish? AsOfWish { get; init; }

    /// <summary>Whether it points to something said before.</summary>
    public bool Points { get; init; }

    /// <summary>Whether it names a time that moves with the day on which it is asked: "the last four quarters".</summary>
    public bool Moves { get; init; }

    /// <summary>How many of the newest figures are asked for, by quarters or by years: "the last four quarters"; null where none are.</summary>
    public LastWish? Last { get; init; }

    /// <summary>Ways of counting that the name of a measure holds, of which one may be meant: "remaining performance obligations".</summary>
    public IReadOnlyList<Named> Hints { get; init; } = [];

    /// <summary>Every way of counting that it names, be it as part of the name of a measure: "cash capex and capex with leases".</summary>
    public IReadOnlyList<Named> Ways { get; init; } = [];

    /// <summary>Whether it asks what the article says.</summary>
    public bool IsOfArticle { get; init; }

    /// <summary>Of whom alone its time is, as it was said: "was the debt of the one larger than the other's September bond"; null where it is of all.</summary>
    public string? TimeOf { get; init; }

    /// <summary>Whether a part of a year is asked for beside the year.</summary>
    public bool IsOfYear { get; init; }

    /// <summary>Verbs by which a measure is asked for: "did it clear".</summary>
    public IReadOnlyList<string> Called { get; init; } = [];

    /// <summary>What figures take in beside other things, and is asked for alone: "finance leases".</summary>
    public IReadOnlyList<Named> TakenIn { get; init; } = [];

    /// <summary>Whether money that is lent is asked for, and none for shares: "which loans".</summary>
    public bool IsLent { get; init; }

    /// <summary>Whether money for shares is asked for, and none that is lent: "which equity rounds".</summary>
    public bool IsOwned { get; init; }

    /// <summary>Whether what is not known is a part that is asked for without the rest: "Rubin alone".</summary>
    public bool IsOfPart { get; init; }

    /// <summary>The words that nobody knows.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>Words that say nothing where the question names what it asks for, and are not known where it does not.</summary>
    public IReadOnlyList<string> Weak { get; init; } = [];

    /// <summary>Times that are no dates: "after the Series B". What stands is told as of the round; nothing else is.</summary>
    public IReadOnlyList<string> BehindRound { get; init; } = [];

    /// <summary>The part of what it asks about that is asked for, as it was said: "how much of it was for land"; null where the whole is.</summary>
    public string? Part { get; init; }

    /// <summary>What slips of the hand were read as.</summary>
    public IReadOnlyList<(string Said, string Read)> Slips { get; init; } = [];

    /// <summary>The ending of a way of counting that tells one case of a forecast from others.</summary>
    private const string Case = "-case";

    /// <summary>Whether a case of a forecast is named: the high case.</summary>
    public bool IsOfCases => Definitions.Any(IsCase);

    /// <summary>The cases of a forecast that are named, each by its word: high, low.</summary>
    public IReadOnlySet<string> Cases => Definitions.SelectMany(named => named.Ids).Select(CaseOf).OfType<string>().ToHashSet();

    /// <summary>Whether one case of a forecast is named, or several, and not the one between them.</summary>
    public bool IsOfCasesAlone => IsOfCases && !NamesMiddleCase;

    /// <summary>Whether the case of a forecast is named that lies between the others.</summary>
    public bool NamesMiddleCase { get; init; }

    /// <summary>Whether a way of counting is a case of a forecast.</summary>
    public static bool IsCase(Named definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.Ids.Any(id => CaseOf(id) is not null);
    }

    /// <summary>Which case of a forecast a way of counting is; null where it is none.</summary>
    public static string? CaseOf(string? definition) => definition?.EndsWith(Case, StringComparison.Ordinal) == true ? definition.Split('-')[^2] : null;

    /// <summary>Whether it asks for what is, or was, expected: "how did guidance for 2026 change" is no growth.</summary>
    public bool IsOfForecasts => Statuses.Contains(ClaimStatus.Guidance) || Statuses.Contains(ClaimStatus.Projection);

    /// <summary>Whether one of the words stands in it; of unspaced writing anywhere in its text.</summary>
    internal bool Says(IReadOnlySet<string> said) => Words.Exists(word => said.Contains(word.Text)) || said.Any(word => Tokens.IsUnspaced(word[0]) && Text.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether it asks for that.</summary>
    public bool Asks(string intent) => Intents.Contains(intent);

    /// <summary>Whether it asks for one of these.</summary>
    public bool AsksAny(params ReadOnlySpan<string> intents)
    {
        foreach (var intent in intents)
        {
            if (Intents.Contains(intent))
            {
                return true;
            }
        }

        return false;
    }
}
