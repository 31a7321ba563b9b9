namespace Dashboard.Evidence.Wording;

/// <summary>The words for what a metric counts.</summary>
public static class DefinitionText
{
    /// <summary>"cash, gross", "including finance leases"; the id with spaces where a pack brings one of its own.</summary>
    public static string Of(string definition) => definition switch
    {
        "cash-gross" => "cash, gross",
        "cash-net" or "cash-net-of-proceeds" => "cash, net of proceeds",
        "incl-finance-leases" or "including-finance-leases" => "including finance leases",
        _ => definition.Replace('-', ' '),
    };
}
