namespace Dashboard.Tests.Data.Store;

/// <summary>A test against a real PostgreSQL server, which it starts itself or finds by DASHBOARD_TEST_POSTGRES; skipped where neither is to be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    /// <summary>Skips the test where there is no server.</summary>
    /// <param name="isOwn">Whether the test stops its server and starts it again: then a configured one will not do.</param>
    public PostgresFactAttribute(bool isOwn = false)
    {
        if (PostgresProgram.Folder is null && (isOwn || PostgresServer.Configured is null))
        {
            Skip = "PostgreSQL is not installed (initdb), and DASHBOARD_TEST_POSTGRES names no server.";
        }
    }
}
