namespace Dashboard.Data.Store;

/// <summary>The database cannot be used; the message says why in words for the person who runs the program.</summary>
/// <param name="message">The words.</param>
/// <param name="cause">What the driver said; null where the database answered.</param>
public sealed class StoreUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
