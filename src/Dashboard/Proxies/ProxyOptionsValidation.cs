using Microsoft.Extensions.Options;

namespace Dashboard.Proxies;

/// <summary>A proxy that is written wrongly would be one that nobody believes, and a sign-in without one could be forged: the program does not start with either.</summary>
public sealed class ProxyOptionsValidation : IValidateOptions<ProxyOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, ProxyOptions options)
    {
        var wrong = options.Addresses.Where(text => TrustedProxies.Read(text) is null)
            .Select(text => $"{ProxyOptions.Section}:{nameof(options.Addresses)}: '{text}' is no address and no network.").ToList();
        if (options.SignInHeader is not null && options.Addresses.Count == 0)
        {
            wrong.Add($"{ProxyOptions.Section}:{nameof(options.SignInHeader)}: without {nameof(options.Addresses)} anybody could write the header.");
        }

        if (options.Hops < 1)
        {
            wrong.Add($"{ProxyOptions.Section}:{nameof(options.Hops)}: must be 1 or more.");
        }

        return wrong.Count > 0 ? ValidateOptionsResult.Fail(wrong) : ValidateOptionsResult.Success;
    }
}
