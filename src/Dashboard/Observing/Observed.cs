using System.Diagnostics.Metrics;

namespace Dashboard.Observing;

/// <summary>What this program counts of its own work, under the meter <c>Dashboard</c>; <c>/status</c> shows the same counts.</summary>
internal static class Observed
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "Dashboard";

    /// <summary>The meter; made before what it counts.</summary>
    public static readonly Meter Meter = new(Name);

    private static readonly Counter<long> QuestionCount = Meter.CreateCounter<long>("dashboard.questions", "{question}", "Questions in plain words, by the kind of the answer.");
    private static readonly Counter<long> ExportCount = Meter.CreateCounter<long>("dashboard.exports", "{file}", "Files that were made, by their kind.");
    private static readonly Counter<long> DrawingCount = Meter.CreateCounter<long>("dashboard.drawings", "{drawing}", "Drawings that were asked for by their address, by whether they were known.");

    private static long questions;
    private static long exports;
    private static long drawn;
    private static long known;

    /// <summary>How many questions were answered, declined or asked back.</summary>
    public static long Questions => Interlocked.Read(ref questions);

    /// <summary>How many files were made.</summary>
    public static long Exports => Interlocked.Read(ref exports);

    /// <summary>How many drawings were made for an address.</summary>
    public static long DrawingsMade => Interlocked.Read(ref drawn);

    /// <summary>How many were answered from what was made before.</summary>
    public static long DrawingsKnown => Interlocked.Read(ref known);

    /// <summary>Counts a question.</summary>
    public static void Question(string kind)
    {
        Interlocked.Increment(ref questions);
        QuestionCount.Add(1, new KeyValuePair<string, object?>("kind", kind));
    }

    /// <summary>Counts a file.</summary>
    public static void Export(string kind)
    {
        Interlocked.Increment(ref exports);
        ExportCount.Add(1, new KeyValuePair<string, object?>("kind", kind));
    }

    /// <summary>Counts a drawing.</summary>
    public static void Drawing(bool isKnown)
    {
        Interlocked.Increment(ref isKnown ? ref known : ref drawn);
        DrawingCount.Add(1, new KeyValuePair<string, object?>("known", isKnown));
    }
}
