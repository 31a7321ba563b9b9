namespace Dashboard.Components.Kit.Entities;

/// <summary>One that can be chosen.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record EntityChoice(string Id, string Name);
