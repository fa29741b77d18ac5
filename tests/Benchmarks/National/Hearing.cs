using E4Bot.Benchmarks.Turns;

namespace E4Bot.Benchmarks.National;

/// <summary>A commission at work: the turns of one candidate's whole evaluation, then the next one's, until its share of the turns is taken.</summary>
internal sealed class Hearing(IReadOnlyList<string> candidates, int share, string serviceUrl)
{
    /// <summary>Turns of a whole evaluation.</summary>
    public const int Turns = 27;

    private readonly Queue<string> waiting = new(candidates);
    private IEnumerator<byte[]> script = Enumerable.Empty<byte[]>().GetEnumerator();
    private byte[] answer = [];

    /// <summary>Turns that were answered.</summary>
    public int Taken { get; private set; }

    /// <summary>Evaluations whose card was asked for.</summary>
    public int Begun { get; private set; }

    /// <summary>Evaluations whose last turn was answered.</summary>
    public int Ended { get; private set; }

    /// <summary>Which turn of its evaluation the next one is.</summary>
    public int Step { get; private set; }

    public bool IsOver => Taken >= share || (waiting.Count == 0 && Step == Turns);

    /// <summary>The next turn; null when there is none left.</summary>
    public byte[]? Next()
    {
        if (IsOver) return null;
        if (script.MoveNext()) return script.Current;
        (script, Step) = (Script(waiting.Dequeue()).GetEnumerator(), 0);
        script.MoveNext();
        return script.Current;
    }

    public void Answered(byte[] body)
    {
        answer = body;
        Taken++;
        if (Step++ == 0) Begun++;
        if (Step == Turns) Ended++;
    }

    private IEnumerable<byte[]> Script(string number) => Whole(number, serviceUrl, () => answer);

    private static IEnumerable<byte[]> Whole(string number, string serviceUrl, Func<byte[]> answer) =>
        WalkScript.Of(number, serviceUrl, answer).Prepend(Talk.Evaluate(number, serviceUrl));
}
