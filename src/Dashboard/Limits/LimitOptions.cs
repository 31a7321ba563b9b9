namespace Dashboard.Limits;

/// <summary>How much one server takes on: the section <c>Limits</c> of the configuration. What guards secrets, as the count of wrong codes, is no part of it.</summary>
public sealed class LimitOptions
{
    /// <summary>The section.</summary>
    public const string Section = "Limits";

    /// <summary>Whether anything here holds but the bounds of a message; true by default.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How many connected circuits there may be: further pages work without one.</summary>
    public int Circuits { get; set; } = 5_000;

    /// <summary>How many circuits whose line is cut are kept for their readers.</summary>
    public int DisconnectedCircuits { get; set; } = 500;

    /// <summary>How long each of them is kept.</summary>
    public TimeSpan DisconnectedFor { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>How many states of circuits that are gone are kept. The address of a page holds its state, so few are needed.</summary>
    public int PersistedCircuits { get; set; } = 500;

    /// <summary>How many bytes a message of a circuit may have.</summary>
    public int MessageBytes { get; set; } = 32 * 1024;

    /// <summary>How many bytes a request may bring along.</summary>
    public int RequestBytes { get; set; } = 1024 * 1024;

    /// <summary>How many characters the query of an address may have. The longest question, in Chinese, needs 18,000.</summary>
    public int QueryLength { get; set; } = 20_000;

    /// <summary>How many answers are made at once, for whomever: a hall behind one address may read as it likes.</summary>
    public int Reading { get; set; } = 256;

    /// <summary>How many more may wait for their turn.</summary>
    public int ReadingQueue { get; set; } = 4_000;

    /// <summary>How many files are made at once, for whomever.</summary>
    public int Exports { get; set; } = 2 * Environment.ProcessorCount;

    /// <summary>How many more may wait for their turn.</summary>
    public int ExportsQueue { get; set; } = 500;

    /// <summary>How many files one address may ask for in a minute.</summary>
    public int ExportsAMinute { get; set; } = 600;

    /// <summary>How many searches one address may send to the HTTP interface in ten seconds; every letter that is typed is one.</summary>
    public int SearchesInTenSeconds { get; set; } = 400;

    /// <summary>How many questions one address may send to the HTTP interface in ten seconds.</summary>
    public int QuestionsInTenSeconds { get; set; } = 200;

    /// <summary>How many calls of assistants may come from one address in ten seconds.</summary>
    public int AssistantCallsInTenSeconds { get; set; } = 200;

    /// <summary>How many presentations one address may start in a minute.</summary>
    public int StartsAMinute { get; set; } = 10;

    /// <summary>Whether everybody may see <c>/status</c>; by default it is shown on the server's own machine alone.</summary>
    public bool OpenStatus { get; set; }
}
