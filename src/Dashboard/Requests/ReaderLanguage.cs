using Dashboard.Evidence.Wording;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Dashboard.Requests;

/// <summary>
/// The language of one reader. A request brings it along; in a circuit, where later work starts from a message or from another reader's doing, it is
/// set again each time.
/// </summary>
public sealed class ReaderLanguage : CircuitHandler
{
    private Language? language;

    /// <summary>Begins to speak the language, and goes on in it.</summary>
    public void Begin(Language chosen)
    {
        language = chosen;
        Resume();
    }

    /// <summary>Speaks the reader's language from here on, in this flow of work. To be called by what is not the reader's own doing.</summary>
    public void Resume()
    {
        if (language is { } known && known != Languages.Current)
        {
            Languages.Use(known);
        }
    }

    /// <inheritdoc />
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async context =>
    {
        Resume();
        await next(context);
    };
}
