using Dashboard.Evidence.Measures;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for kinds of quantities.</summary>
public static class NatureText
{
    /// <summary>What may be done with figures of the kind.</summary>
    public static string Of(MetricNature nature) => nature switch
    {
        MetricNature.Flow => Say("A flow: so much in a period. Figures of periods can be added."),
        MetricNature.Stock => Say("A stock: so much on a day. Figures of days are never added."),
        MetricNature.Rate => Say("A rate: a share or a growth. Figures are never added."),
        MetricNature.Price => Say("A price: money for one of something. Figures are never added."),
        _ => Say("A rating: somebody’s mark on a scale."),
    };
}
