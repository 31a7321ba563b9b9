namespace Dashboard.Components.Layout;

/// <summary>The languages that the product speaks: the choice stands in the address, and without one the browser's language counts.</summary>
public sealed partial class LanguageSwitch;
