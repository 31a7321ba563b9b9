using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Store;

/// <summary>Presentations in a PostgreSQL database.</summary>
/// <param name="databases">Opens it.</param>
internal sealed class PostgresTalks(IDbContextFactory<EvidenceDbContext> databases) : ITalkStore
{
    /// <inheritdoc />
    public event EventHandler<TalkHeardEventArgs>? Heard;

    /// <inheritdoc />
    public event EventHandler? HeardAgain;

    /// <inheritdoc />
    public async Task<IReadOnlyList<SharedTalk>> LoadAsync(CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Talks.AsNoTracking().Where(talk => !talk.HasEnded).ToListAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<SharedTalk?> FindAsync(string code, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Talks.AsNoTracking().FirstOrDefaultAsync(talk => talk.Code == code, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<bool> TrySaveAsync(SharedTalk talk, string message, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        string[] packs = [.. talk.Packs], secrets = [.. talk.Secrets];
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var written = await database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Talks" ("Code", "Revision", "State", "Turn", "Evidence", "Packs", "Secrets", "Invitation", "InvitationUntil", "HasNotes", "HasEnded", "Started", "LastActive")
            VALUES ({talk.Code}, 1, {talk.State}, {talk.Turn}, {talk.Evidence}, {packs}, {secrets}, {talk.Invitation}, {talk.InvitationUntil}, {talk.HasNotes}, {talk.HasEnded}, {talk.Started}, {talk.LastActive})
            ON CONFLICT ("Code") DO UPDATE SET "Revision" = "Talks"."Revision" + 1, "State" = excluded."State", "Turn" = excluded."Turn", "Evidence" = excluded."Evidence", "Packs" = excluded."Packs",
                "Secrets" = excluded."Secrets", "Invitation" = excluded."Invitation", "InvitationUntil" = excluded."InvitationUntil", "HasEnded" = excluded."HasEnded", "LastActive" = excluded."LastActive"
            WHERE "Talks"."Revision" = {talk.Revision}
            """,
            cancellationToken);
        if (written == 0)
        {
            return false;
        }

        await TellAsync(database, message, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <inheritdoc />
    public async Task TellAsync(string message, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await TellAsync(database, message, cancellationToken);
    }

    /// <inheritdoc />
    public async Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var utc = before.ToUniversalTime();
        await database.Talks.Where(talk => talk.LastActive < utc).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>A message has come.</summary>
    public void Hear(string message) => Heard?.Invoke(this, new(message));

    /// <summary>Messages may have been missed.</summary>
    public void HearAgain() => HeardAgain?.Invoke(this, EventArgs.Empty);

    private static Task<int> TellAsync(EvidenceDbContext database, string message, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync($"SELECT pg_notify({StoreChannels.Talks}, {message})", cancellationToken);
}
