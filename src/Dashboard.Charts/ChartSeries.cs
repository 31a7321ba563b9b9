namespace Dashboard.Charts;

/// <summary>A group of marks that share a colour and a form.</summary>
/// <param name="Id">Unique in the chart.</param>
/// <param name="Name">The name for readers.</param>
/// <param name="Hue">1 to 6: a colour of the series palette, the same for one company in every chart; 0: ink.</param>
/// <param name="Form">What its marks look like.</param>
/// <param name="Marks">The marks, in the order in which they are walked.</param>
public sealed record ChartSeries(string Id, string Name, int Hue, ChartForm Form, IReadOnlyList<ChartMark> Marks);
