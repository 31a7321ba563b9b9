namespace Dashboard.Evidence.Audit;

/// <summary>A further rule by which a cause shows: told with the cause, and never counted beside it.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Message">What that rule has to say.</param>
public sealed record OtherSign(string Rule, string Message);
