namespace Dashboard.Data;

/// <summary>Which packs are shown, in this order: the configuration section <c>Packs</c>.</summary>
public sealed class PackOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Packs";

    /// <summary>The folder of the built-in packs below the web root.</summary>
    public const string DataFolder = "data";

    /// <summary>Folders below <see cref="DataFolder"/> in the web root. None by default.</summary>
    public IReadOnlyList<string> BuiltIn { get; set; } = [];

    /// <summary>Folders on disk, shown after the built-in ones. None by default.</summary>
    public IReadOnlyList<string> Paths { get; set; } = [];

    /// <summary>Whether a change of the files is taken over while the program runs. True by default.</summary>
    public bool Watch { get; set; } = true;
}
