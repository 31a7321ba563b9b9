using Microsoft.Extensions.Logging;

namespace Dashboard.Tests.Data;

/// <summary>Waits for the first message that is worse than information.</summary>
internal sealed class ProblemLog : ILoggerProvider, ILogger
{
    private readonly TaskCompletionSource<string> first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The message.</summary>
    public Task<string> First => first.Task;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            first.TrySetResult(formatter(state, exception));
        }
    }

    public void Dispose()
    {
    }
}
