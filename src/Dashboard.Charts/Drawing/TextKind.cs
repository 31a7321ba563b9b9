namespace Dashboard.Charts.Drawing;

/// <summary>The kinds of text inside a drawing.</summary>
internal enum TextKind
{
    /// <summary>Names of rows.</summary>
    Plain,

    /// <summary>Ticks, details, names of lines.</summary>
    Fine,

    /// <summary>Labels of marks.</summary>
    Label,
}
