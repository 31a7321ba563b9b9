namespace Dashboard.Components.Kit.Entities;

/// <summary>One that can be chosen.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Detail">What tells it from others of that name; null where the name does.</param>
public sealed record EntityChoice(string Id, string Name, string? Detail = null);
