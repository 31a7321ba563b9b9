using System.Runtime.CompilerServices;
using CsCheck;

namespace Dashboard.Tests;

/// <summary>Tests that draw their cases by chance draw the same ones everywhere, so that a run says something about the code alone. <c>CsCheck_Seed=</c> in the environment draws others.</summary>
internal static class SeedOfChance
{
    [ModuleInitializer]
    internal static void Set() => Check.Seed ??= "0000KWnjqyHp";
}
