namespace Dashboard.Hosting;

/// <summary>The commands of the program: none serves, <c>validate PATH</c> checks a pack, <c>import PATH</c> writes one into the database, <c>proxy</c> stands before several servers.</summary>
/// <param name="Command">"serve", "validate", "import" or "proxy".</param>
/// <param name="Path">The pack of the command, or the settings of the proxy; null when serving, and for the proxy's own settings.</param>
/// <param name="Packs">Further packs to serve: <c>--pack PATH</c>, repeatable.</param>
/// <param name="Rest">What is left for the host's configuration.</param>
/// <param name="Error">What is wrong with the words; null where nothing is.</param>
internal sealed record CommandLine(string Command, string? Path, IReadOnlyList<string> Packs, string[] Rest, string? Error)
{
    /// <summary>How to call the program.</summary>
    public const string Usage = """
        Usage: dotnet run --project src/Dashboard [-- OPTIONS]
          (no command)        serves the dashboard
          validate PATH       checks the data pack in the folder PATH; exits 0 or 1, one problem a line
          import PATH         writes the data pack into the configured database
          proxy [FILE]        runs the proxy before several servers (settings: Deploy/proxy.json)
          --pack PATH         serves a further data pack (repeatable)
          --urls URL          where to listen (default: loopback only)
        """;

    /// <summary>Reads the words.</summary>
    public static CommandLine Parse(string[] args)
    {
        if (args is ["proxy", ..])
        {
            return args.Length > 1 && !args[1].StartsWith("--", StringComparison.Ordinal)
                ? new(args[0], args[1], [], args[2..], null)
                : new(args[0], null, [], args[1..], null);
        }

        if (args is ["validate" or "import", ..])
        {
            return args.Length > 1 && !args[1].StartsWith("--", StringComparison.Ordinal)
                ? new(args[0], FromShell(args[1]), [], args[2..], null)
                : new(args[0], null, [], [], $"{args[0]} needs the folder of a data pack.");
        }

        var packs = new List<string>();
        var rest = new List<string>();
        for (var at = 0; at < args.Length; at++)
        {
            if (args[at] == "--pack" && at + 1 < args.Length)
            {
                packs.Add(FromShell(args[++at]));
            }
            else if (args[at] == "--pack")
            {
                return new("serve", null, packs, [], "--pack needs the folder of a data pack.");
            }
            else if (at == 0 && !args[at].StartsWith('-') && !args[at].Contains('='))
            {
                return new("serve", null, packs, [], $"There is no command '{args[at]}'.");
            }
            else
            {
                rest.Add(args[at]);
            }
        }

        return new("serve", null, packs, [.. rest], null);
    }

    /// <summary><c>dotnet run --project</c> starts the program in the project's folder; a path is meant from the folder of the shell, which PWD names where there is one.</summary>
    private static string FromShell(string path) =>
        !Directory.Exists(path) && Environment.GetEnvironmentVariable("PWD") is { } shell && System.IO.Path.Combine(shell, path) is var meant && Directory.Exists(meant)
            ? meant
            : path;
}
