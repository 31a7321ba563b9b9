using Dashboard.Evidence.Supporting;

namespace Dashboard.Api;

/// <summary>How figures stand, as the interface answers it; each quantity counts once.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Confirmed">A filing, or a later confirmation.</param>
/// <param name="Double">Two independent documents, or the subject itself.</param>
/// <param name="Single">One secondary document.</param>
/// <param name="None">Nothing is cited.</param>
/// <param name="Disputed">A serious finding is about the value or the time.</param>
/// <param name="Share">The share that is double or confirmed, in per cent; null where there is no figure.</param>
public sealed record ApiFigureCounts(int Total, int Confirmed, int Double, int Single, int None, int Disputed, int? Share);

/// <summary>How well claims are supported, in numbers.</summary>
/// <param name="Claims">How many claims there are.</param>
/// <param name="Statements">How many of them a text states.</param>
/// <param name="Uncited">How many statements cite nothing.</param>
/// <param name="Single">How many statements rest on one secondary document.</param>
/// <param name="Sources">How many sources the statements cite.</param>
/// <param name="Figures">The figures by how they stand.</param>
/// <param name="High">How many serious causes are held against the claims.</param>
/// <param name="Medium">How many medium ones.</param>
/// <param name="Low">How many minor ones.</param>
public sealed record ApiCounts(int Claims, int Statements, int Uncited, int Single, int Sources, ApiFigureCounts Figures, int High, int Medium, int Low)
{
    /// <summary>The counts.</summary>
    public static ApiCounts Of(EvidenceCounts counts) => new(
        counts.Claims,
        counts.Statements,
        counts.Uncited,
        counts.Single,
        counts.Sources,
        new(counts.Figures.Total, counts.Figures.Confirmed, counts.Figures.Double, counts.Figures.Single, counts.Figures.Unsupported, counts.Figures.Disputed, counts.Figures.Share),
        counts.High,
        counts.Medium,
        counts.Low);
}
