using Microsoft.Data.Sqlite;

namespace E4Bot.Host.Tests.Life;

/// <summary>A program that has begun to read a store's file and does not end.</summary>
internal sealed class OpenReading : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;

    public OpenReading(string path)
    {
        connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        transaction = connection.BeginTransaction(deferred: true);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM rows";
        command.ExecuteScalar();
    }

    public void Dispose()
    {
        transaction.Dispose();
        connection.Dispose();
    }
}
