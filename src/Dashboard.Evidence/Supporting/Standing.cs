namespace Dashboard.Evidence.Supporting;

/// <summary>How a figure stands: the support of the best claim that tells it, or that it is disputed.</summary>
public enum Standing
{
    /// <summary>A serious finding is about its value or its time.</summary>
    Disputed,

    /// <summary>Nothing is cited for it.</summary>
    Unsupported,

    /// <summary>One secondary document.</summary>
    Single,

    /// <summary>Two independent documents, or the subject itself.</summary>
    Double,

    /// <summary>A filing, or a later confirmation.</summary>
    Confirmed,
}
