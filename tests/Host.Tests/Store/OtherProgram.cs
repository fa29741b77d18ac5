using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace E4Bot.Host.Tests.Store;

/// <summary>Somebody else who has the file open.</summary>
internal sealed class OtherProgram : IDisposable
{
    private readonly SqliteConnection connection;

    public OtherProgram(string file)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
    }

    public static object? Ask(string file, string sql)
    {
        using var program = new OtherProgram(file);
        return program.Run(sql);
    }

    [SuppressMessage("Security", "CA2100", Justification = "The tests' own words.")]
    public object? Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public void Dispose() => connection.Dispose();
}
