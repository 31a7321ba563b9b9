using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Dashboard.Limits;

/// <summary>Counts the circuits of this server.</summary>
public sealed class OpenCircuits : CircuitHandler
{
    private int open;
    private int connected;

    /// <summary>How many there are, with those whose line is cut.</summary>
    public int Count => Volatile.Read(ref open);

    /// <summary>How many of them are connected.</summary>
    public int Connected => Volatile.Read(ref connected);

    /// <inheritdoc />
    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken) => Add(ref open, 1);

    /// <inheritdoc />
    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken) => Add(ref open, -1);

    /// <inheritdoc />
    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken) => Add(ref connected, 1);

    /// <inheritdoc />
    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken) => Add(ref connected, -1);

    private static Task Add(ref int counter, int change)
    {
        Interlocked.Add(ref counter, change);
        return Task.CompletedTask;
    }
}
