using Microsoft.Extensions.Options;

namespace Dashboard.Limits;

/// <summary>A limit of nothing would let nobody in: the program does not start with one.</summary>
public sealed class LimitOptionsValidation : IValidateOptions<LimitOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, LimitOptions options)
    {
        var wrong = new (string Key, int Value)[]
        {
            (nameof(options.Circuits), options.Circuits),
            (nameof(options.MessageBytes), options.MessageBytes),
            (nameof(options.RequestBytes), options.RequestBytes),
            (nameof(options.QueryLength), options.QueryLength),
            (nameof(options.Reading), options.Reading),
            (nameof(options.Exports), options.Exports),
            (nameof(options.ExportsAMinute), options.ExportsAMinute),
            (nameof(options.SearchesInTenSeconds), options.SearchesInTenSeconds),
            (nameof(options.QuestionsInTenSeconds), options.QuestionsInTenSeconds),
            (nameof(options.AssistantCallsInTenSeconds), options.AssistantCallsInTenSeconds),
            (nameof(options.StartsAMinute), options.StartsAMinute),
        }.Where(limit => limit.Value < 1).Select(limit => $"{LimitOptions.Section}:{limit.Key}: must be 1 or more.").ToList();
        return wrong.Count > 0 ? ValidateOptionsResult.Fail(wrong) : ValidateOptionsResult.Success;
    }
}
