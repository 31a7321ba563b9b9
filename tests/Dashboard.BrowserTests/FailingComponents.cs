using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.BrowserTests;

/// <summary>Makes components as the framework does, but for one kind: each of that kind fails as soon as it lives in a circuit.</summary>
internal sealed class FailingComponents(IServiceProvider services, Type failing) : IComponentActivator
{
    /// <inheritdoc />
    public IComponent CreateInstance(Type componentType) =>
        componentType == failing ? new Failing() : (IComponent)ActivatorUtilities.CreateInstance(services, componentType);

    private sealed class Failing : ComponentBase
    {
        /// <inheritdoc />
        public override Task SetParametersAsync(ParameterView parameters) =>
            RendererInfo.IsInteractive ? throw new InvalidOperationException("This component was told to fail.") : Task.CompletedTask;
    }
}
