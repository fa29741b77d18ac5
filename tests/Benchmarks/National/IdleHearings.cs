using System.Diagnostics.CodeAnalysis;

namespace E4Bot.Benchmarks.National;

/// <summary>The commissions that nobody is just taking a turn of. Which one is next, the dice say: the same ones on every run.</summary>
internal sealed class IdleHearings(IEnumerable<Hearing> hearings)
{
    private readonly List<Hearing> idle = [.. hearings.Where(hearing => !hearing.IsOver)];
    private readonly Random dice = new(2027);
    private readonly Lock gate = new();

    public bool TryTake([NotNullWhen(true)] out Hearing? hearing)
    {
        lock (gate)
        {
            hearing = null;
            if (idle.Count == 0) return false;
            var at = dice.Next(idle.Count);
            hearing = idle[at];
            idle[at] = idle[^1];
            idle.RemoveAt(idle.Count - 1);
            return true;
        }
    }

    public void GiveBack(Hearing hearing)
    {
        if (hearing.IsOver) return;
        lock (gate) idle.Add(hearing);
    }
}
