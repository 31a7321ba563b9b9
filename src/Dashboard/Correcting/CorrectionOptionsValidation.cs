using Microsoft.Extensions.Options;

namespace Dashboard.Correcting;

/// <summary>An address that leads nowhere would lose what readers say: the program does not start with it.</summary>
public sealed class CorrectionOptionsValidation : IValidateOptions<CorrectionOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, CorrectionOptions options) =>
        string.IsNullOrWhiteSpace(options.Address) || CorrectionLink.IsPossible(options.Address)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{CorrectionOptions.Section}:Address: '{options.Address}' is no address. Write it as mailto:data@example.org or https://example.org/issues/new.");
}
