using Dashboard.Evidence;

namespace Dashboard.Components.Pages.Companies;

/// <summary>An entity with what is said of it under the filter.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Claims">How many claims concern it.</param>
/// <param name="Sources">How many sources these claims cite.</param>
public sealed record ListedEntity(Entity Entity, int Claims, int Sources);
