namespace Dashboard.Evidence.Supporting;

/// <summary>What a claim rests on; the higher the better.</summary>
public enum SupportLevel
{
    /// <summary>Nothing is cited.</summary>
    None,

    /// <summary>One secondary document.</summary>
    Single,

    /// <summary>Two independent documents, or the subject itself.</summary>
    Double,

    /// <summary>A document filed with a regulator, or a later confirmation.</summary>
    Confirmed,
}
