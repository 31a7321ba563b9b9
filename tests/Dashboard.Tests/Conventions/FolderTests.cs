using System.Text.RegularExpressions;

namespace Dashboard.Tests.Conventions;

/// <summary>The folders of the host lie one above the other: what one uses never uses it, be it through others.</summary>
public sealed partial class FolderTests
{
    // what lies in no folder: the maker of addresses
    private const string Root = "Dashboard";

    [Fact]
    public void Host_Folders_NoneUsesOneThatUsesIt()
    {
        var uses = CompiledUses().Concat(WrittenUses()).Where(use => use.From != use.To).ToLookup(use => (use.From, use.To), use => use.By);
        var used = uses.GroupBy(use => use.Key.From, use => use.Key.To).ToDictionary(from => from.Key, from => from.ToList());

        Assert.Contains("Views", used["Components/Charts"]);
        var rounds = string.Join(Environment.NewLine, uses
            .Where(use => Reached(use.Key.To, used).Contains(use.Key.From))
            .Select(use => $"{use.Key.From} → {use.Key.To}: {string.Join(", ", use.Distinct())}")
            .Order(StringComparer.Ordinal));
        Assert.True(rounds.Length == 0, rounds);
    }

    private static IEnumerable<(string From, string To, string By)> CompiledUses() =>
        from type in typeof(DashboardUrls).Assembly.GetTypes()
        let folder = type.IsNested ? null : FolderOf(type.Namespace)
        where folder is not null
        from used in TypeUse.Of(type)
        let to = FolderOf(used.Namespace)
        where to is not null
        select (folder, to, $"{type.Name} uses {used.Name}");

    /// <summary>What the compiler leaves no trace of, as constants, stands in the list of namespaces at least.</summary>
    private static IEnumerable<(string From, string To, string By)> WrittenUses() =>
        from file in SourceFiles.Below("src/Dashboard", ".cs")
        from Match used in Using().Matches(file.Text)
        let to = FolderOf(used.Groups["name"].Value)
        where to is not null && Directory.Exists(RepositoryFolder.PathOf(["src", "Dashboard", .. to.Split('/')])) && file.Name.Contains('/')
        select (FolderOf(Root + "." + Path.GetDirectoryName(file.Name)!.Replace('\\', '/').Replace('/', '.'))!, to, $"{file.Name} names {used.Groups["name"].Value}");

    private static HashSet<string> Reached(string from, Dictionary<string, List<string>> used)
    {
        var (reached, open) = (new HashSet<string>(), new Stack<string>([from]));
        while (open.TryPop(out var folder))
        {
            foreach (var next in used.GetValueOrDefault(folder, []).Where(reached.Add))
            {
                open.Push(next);
            }
        }

        return reached;
    }

    /// <summary>The folder of a namespace, in Components the one below; null where the namespace is none of the host's.</summary>
    private static string? FolderOf(string? space) => space?.Split('.') switch
    {
        [Root, "Components", var below, ..] => $"Components/{below}",
        [Root, var folder, ..] => folder,
        [Root] => Root,
        _ => null,
    };

    [GeneratedRegex(@"^using (static )?(?<name>Dashboard[\w.]*);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Using();
}
