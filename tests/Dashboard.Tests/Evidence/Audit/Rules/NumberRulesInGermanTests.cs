namespace Dashboard.Tests.Evidence.Audit.Rules;

[InCulture("de-DE")]
public sealed class NumberRulesInGermanTests : NumberRulesTests;
