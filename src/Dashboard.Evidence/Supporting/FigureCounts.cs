namespace Dashboard.Evidence.Supporting;

/// <summary>Figures by how they stand; each quantity once, however many claims tell it.</summary>
/// <param name="Confirmed">A filing, or a later confirmation.</param>
/// <param name="Double">Two independent documents, or the subject itself.</param>
/// <param name="Single">One secondary document.</param>
/// <param name="Unsupported">Nothing is cited.</param>
/// <param name="Disputed">A serious finding is about the value or the time.</param>
public sealed record FigureCounts(int Confirmed, int Double, int Single, int Unsupported, int Disputed)
{
    /// <summary>How many there are.</summary>
    public int Total => Confirmed + Double + Single + Unsupported + Disputed;

    /// <summary>The share that is double or confirmed, in whole per cent; null where there is no figure.</summary>
    public int? Share => Total == 0 ? null : (int)Math.Round(100m * (Confirmed + Double) / Total, MidpointRounding.AwayFromZero);

    /// <summary>How many stand so.</summary>
    public int Of(Standing standing) => standing switch
    {
        Standing.Confirmed => Confirmed,
        Standing.Double => Double,
        Standing.Single => Single,
        Standing.Unsupported => Unsupported,
        _ => Disputed,
    };
}
