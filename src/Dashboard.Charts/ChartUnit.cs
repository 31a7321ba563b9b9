using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts;

/// <summary>The words for the units of charts where the numbers stand as the spec has them, as in files; for what is drawn see <see cref="AxisWords"/>.</summary>
public static class ChartUnit
{
    /// <summary>"USD billion", "stars"; a unit that a pack brings along is left as it is, but for the steps in which it counts.</summary>
    public static string Of(string unit) => unit switch
    {
        UnitScale.UsdMillion => SayAs("USD million", "axis"),
        UnitScale.UsdBillion => SayAs("USD billion", "axis"),
        UnitScale.UsdTrillion => SayAs("USD trillion", "axis"),
        "stars" => SayAs("stars", "axis"),
        "deals" => SayAs("deals", "axis"),
        "index" => SayAs("index", "axis"),
        _ => UnitText.StepOf(unit).Length > 0 ? UnitText.Stated(unit) : unit,
    };
}
