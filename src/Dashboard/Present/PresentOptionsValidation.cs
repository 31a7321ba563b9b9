using System.Globalization;
using Microsoft.Extensions.Options;

namespace Dashboard.Present;

/// <summary>A key that can be guessed would keep nothing from anybody: the program does not start with it.</summary>
public sealed class PresentOptionsValidation : IValidateOptions<PresentOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, PresentOptions options) =>
        options.NotesKey is { } key && key.Trim().Length < PresentOptions.ShortestKey
            ? ValidateOptionsResult.Fail(string.Create(CultureInfo.InvariantCulture, $"{PresentOptions.Section}:NotesKey: the key has fewer than {PresentOptions.ShortestKey} characters."))
            : ValidateOptionsResult.Success;
}
