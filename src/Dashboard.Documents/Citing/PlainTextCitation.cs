using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.Citing;

/// <summary>A citation as a sentence for a footnote.</summary>
public static class PlainTextCitation
{
    /// <summary>The citation, on one line.</summary>
    public static string Write(Citable cited) =>
        Say($"“{cited.Title}” {cited.Container}. {cited.Publisher}, known since {PeriodText.Day(cited.Known)}, accessed {PeriodText.Day(cited.Accessed)}. {cited.Address.AbsoluteUri} {cited.Note}") + "\n";
}
