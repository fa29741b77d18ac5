using BitFaster.Caching.Lru;

namespace E4Bot.Host.Http;

/// <summary>Whoever is refused again and again waits: nobody finds numbers by trying, nor fills the store with what they tried.</summary>
public sealed class Patience(TimeProvider time)
{
    /// <summary>Refusals of one person within <see cref="Span"/>; a mistaken person makes a few.</summary>
    public const int Most = 30;

    public static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    private const int MostPeople = 4096;

    private readonly ConcurrentLru<string, (long Since, int Refusals)> people = new(MostPeople);

    public bool IsOver(string personId) => people.TryGet(personId, out var seen) && time.GetElapsedTime(seen.Since) < Span && seen.Refusals >= Most;

    public void Refused(string personId)
    {
        var again = people.TryGet(personId, out var seen) && time.GetElapsedTime(seen.Since) < Span;
        people.AddOrUpdate(personId, again ? (seen.Since, seen.Refusals + 1) : (time.GetTimestamp(), 1));
    }
}
