namespace Dashboard.Ask.Lexicon;

/// <summary>What a phrase can be. The names stand at the beginning of the lines of the vocabulary.</summary>
public enum TermKind
{
    /// <summary>Carries no meaning of its own.</summary>
    Skip,

    /// <summary>Carries no meaning where something else says what is asked: how somebody talks of it.</summary>
    Weak,

    /// <summary>An entity of the evidence.</summary>
    Entity,

    /// <summary>A part of the value chain.</summary>
    Segment,

    /// <summary>What is measured.</summary>
    Metric,

    /// <summary>A measure that is meant where the question names no other: "how large".</summary>
    Soft,

    /// <summary>The measure of a part of the business that is named right before it: "its data center business".</summary>
    Trade,

    /// <summary>What a metric counts.</summary>
    Definition,

    /// <summary>How firm a claim is.</summary>
    Status,

    /// <summary>A cited document.</summary>
    Source,

    /// <summary>What is asked for: a ranking, a growth.</summary>
    Intent,

    /// <summary>What is not answered here: prices to come, advice.</summary>
    Scope,

    /// <summary>All companies or all segments.</summary>
    Group,

    /// <summary>Who says it stands behind this.</summary>
    Speaker,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A fiscal year follows or stands before.</summary>
    Fiscal,

    /// <summary>A calendar year.</summary>
    Calendar,

    /// <summary>A half of a year.</summary>
    Half,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>Three months of a year, by the first of them: "autumn".</summary>
    Season,

    /// <summary>The time of a year that another time of the question has: "the same period".</summary>
    Alike,

    /// <summary>A day of knowledge follows.</summary>
    Asof,

    /// <summary>Begins a range.</summary>
    From,

    /// <summary>Ends a range.</summary>
    To,

    /// <summary>A number in letters.</summary>
    Number,

    /// <summary>What stands behind it is left out: "excluding".</summary>
    Except,

    /// <summary>The definitions that a word means where it is left out: "without leases".</summary>
    Leftout,

    /// <summary>Says that something is not so.</summary>
    Not,

    /// <summary>What stands before it only leads to the question: "could you tell me".</summary>
    Frame,

    /// <summary>Money other than dollars, by its code.</summary>
    Currency,

    /// <summary>A unit.</summary>
    Unit,

    /// <summary>A year by the day of knowledge, as how many years later; or a time that moves with it and is no year: <c>moving</c>.</summary>
    Relative,

    /// <summary>The number behind it is one to be set against: "more than".</summary>
    Bound,

    /// <summary>Points to something that was said before: a question stands alone here.</summary>
    Pronoun,

    /// <summary>What stands at an edge of a year: its <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    Edge,

    /// <summary>The sign behind a year.</summary>
    Year,

    /// <summary>The sign behind a month.</summary>
    Monthsign,

    /// <summary>The sign behind a day.</summary>
    Daysign,
}
