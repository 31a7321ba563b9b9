using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Dashboard.Embedding;

/// <summary>A site that is written wrongly would allow nobody, or stand in a header where it means something else: the program does not start with it.</summary>
internal sealed class EmbedOptionsValidation : IValidateOptions<EmbedOptions>
{
    private static readonly Regex Site = new(@"^(\*|https?://(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?)\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, EmbedOptions options)
    {
        var wrong = options.AllowedSites.Where(site => !Site.IsMatch(site)).ToList();
        return wrong.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(wrong.Select(site => $"{EmbedOptions.Section}:AllowedSites: '{site}' is no site. Write it as https://example.org, https://*.example.org or * for all."));
    }
}
