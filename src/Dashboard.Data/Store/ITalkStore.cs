namespace Dashboard.Data.Store;

/// <summary>Presentations that several servers share.</summary>
public interface ITalkStore
{
    /// <summary>Raised with what another server, or this one, has told. Handlers must be quick and must not throw.</summary>
    event EventHandler<TalkHeardEventArgs>? Heard;

    /// <summary>Raised when something may have been missed: at the start, and after the store was away.</summary>
    event EventHandler? HeardAgain;

    /// <summary>The presentations that go on.</summary>
    Task<IReadOnlyList<SharedTalk>> LoadAsync(CancellationToken cancellationToken);

    /// <summary>The presentation with the code; null where there is none.</summary>
    Task<SharedTalk?> FindAsync(string code, CancellationToken cancellationToken);

    /// <summary>Writes a presentation and tells all servers, unless another has written since.</summary>
    /// <param name="talk">The presentation, with the revision that it leads on from.</param>
    /// <param name="message">What is told.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False where another has written since: nothing has changed then.</returns>
    Task<bool> TrySaveAsync(SharedTalk talk, string message, CancellationToken cancellationToken);

    /// <summary>Tells all servers what is not kept.</summary>
    Task TellAsync(string message, CancellationToken cancellationToken);

    /// <summary>Forgets what has been over, or idle, since before a time.</summary>
    Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
