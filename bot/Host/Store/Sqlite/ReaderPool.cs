using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>Readers that wait for use. One is opened when all are taken, and closed afterwards when enough are waiting.</summary>
internal sealed class ReaderPool(string path) : IDisposable
{
    private static readonly int MostWaiting = 2 * Environment.ProcessorCount;

    private readonly Lock gate = new();
    private readonly Stack<RowReader> waiting = new();
    private bool closed;

    /// <param name="at">Handed to <paramref name="read"/>, so that it needs no closure.</param>
    /// <exception cref="StoreUnavailableException">The file does not answer.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The pool keeps the reader, or closes it.")]
    public TResult Read<TAt, TResult>(TAt at, Func<RowReader, TAt, TResult> read)
    {
        try
        {
            var reader = Take() ?? RowReader.Open(path);
            try
            {
                return read(reader, at);
            }
            finally
            {
                GiveBack(reader);
            }
        }
        catch (SqliteException failure)
        {
            throw StoreFailure.CannotRead(failure);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            while (waiting.TryPop(out var reader))
            {
                reader.Dispose();
            }
        }
    }

    private RowReader? Take()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, typeof(SqliteRowStore));
            return waiting.TryPop(out var reader) ? reader : null;
        }
    }

    private void GiveBack(RowReader reader)
    {
        lock (gate)
        {
            if (!closed && waiting.Count < MostWaiting)
            {
                waiting.Push(reader);
                return;
            }
        }

        reader.Dispose();
    }
}
