namespace Dashboard.Data;

/// <summary>Makes what everybody asks of evidence before the first one does: it is called while the evidence is still being stored.</summary>
public interface IEvidencePreparation
{
    /// <summary>Makes it. What fails here fails again for whoever asks, who is told.</summary>
    /// <param name="snapshot">The evidence, which may never be shown.</param>
    void Prepare(EvidenceSnapshot snapshot);
}
