namespace Dashboard.Evidence.Audit;

/// <summary>What a rule can tell of a claim at a glance: most rules are about few claims, and need not look at all the others.</summary>
[Flags]
internal enum Trait
{
    None = 0,

    /// <summary>A text states it.</summary>
    Statement = 1,

    /// <summary>It has an amount.</summary>
    Amount = 1 << 1,

    /// <summary>The amount is one number.</summary>
    Value = 1 << 2,

    /// <summary>The amount is a range.</summary>
    Range = 1 << 3,

    /// <summary>A number of it is below zero.</summary>
    BelowZero = 1 << 4,

    /// <summary>It is of a time.</summary>
    Period = 1 << 5,

    /// <summary>It is about an entity.</summary>
    Entity = 1 << 6,

    /// <summary>It names entities.</summary>
    Mentions = 1 << 7,

    /// <summary>It measures something.</summary>
    Metric = 1 << 8,

    /// <summary>It measures a growth or a multiple.</summary>
    Growth = 1 << 9,

    /// <summary>It measures money that is raised, sought or told as an event.</summary>
    Funding = 1 << 10,

    /// <summary>It rates, warns or points investors somewhere.</summary>
    Advice = 1 << 11,

    /// <summary>It tells where the text comes from.</summary>
    Provenance = 1 << 12,

    /// <summary>It cites something.</summary>
    Cited = 1 << 13,

    /// <summary>It cites several sources.</summary>
    CitedTwice = 1 << 14,

    /// <summary>It names who says it.</summary>
    By = 1 << 15,

    /// <summary>It tells when it was said.</summary>
    Stated = 1 << 16,

    /// <summary>It has flags.</summary>
    Flagged = 1 << 17,

    /// <summary>It has quotation marks.</summary>
    Quoted = 1 << 18,

    /// <summary>It is told to say the same as another.</summary>
    Same = 1 << 19,

    /// <summary>It happened.</summary>
    Actual = 1 << 20,

    /// <summary>A company's own outlook.</summary>
    Guidance = 1 << 21,

    /// <summary>Somebody's forecast.</summary>
    Projection = 1 << 22,

    /// <summary>Money that is asked for.</summary>
    Sought = 1 << 23,

    /// <summary>A judgement.</summary>
    Opinion = 1 << 24,
}
