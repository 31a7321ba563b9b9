using Dashboard.Evidence.Audit;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Evidence;

/// <summary>Why a finding matters, what to do about it, and by which other rules the same defect shows.</summary>
public sealed partial class FindingGuide
{
    /// <summary>The finding.</summary>
    [Parameter]
    [EditorRequired]
    public required Finding Finding { get; set; }

    private static string NameOf(OtherSign sign) => Say($"“{AuditRules.Find(sign.Rule)!.Name}”");
}
