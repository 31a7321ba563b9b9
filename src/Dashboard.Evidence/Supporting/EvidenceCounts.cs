namespace Dashboard.Evidence.Supporting;

/// <summary>How well some claims are supported, in numbers that can be counted again. Every page takes its numbers from here.</summary>
/// <param name="Claims">How many claims went in, of whatever kind.</param>
/// <param name="Statements">How many of them a text states: without titles, boilerplate and scaffolding.</param>
/// <param name="Uncited">How many statements cite nothing.</param>
/// <param name="Single">How many statements rest on one secondary document.</param>
/// <param name="Sources">How many sources the statements cite.</param>
/// <param name="Figures">The figures by how they stand.</param>
/// <param name="High">How many serious causes concern the claims.</param>
/// <param name="Medium">How many medium ones.</param>
/// <param name="Low">How many minor ones.</param>
public sealed record EvidenceCounts(int Claims, int Statements, int Uncited, int Single, int Sources, FigureCounts Figures, int High, int Medium, int Low)
{
    /// <summary>How many causes there are.</summary>
    public int Causes => High + Medium + Low;
}
