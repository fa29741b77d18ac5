using System.Net;
using System.Text;

namespace E4Bot.Benchmarks.National;

/// <summary>What the turns of an evaluation are answered with when nothing goes wrong, learned from one that had the program to itself.</summary>
internal sealed class ExpectedAnswers
{
    /// <summary>A refusal is a sentence in place of a card, or a notice in it.</summary>
    private static readonly byte[] Card = Encoding.UTF8.GetBytes("application/vnd.microsoft.card.adaptive");

    private static readonly byte[] Notice = Encoding.UTF8.GetBytes("\"style\":\"warning\"");

    private readonly int[] notices = new int[Hearing.Turns];

    public void Learn(int step, byte[] body) => notices[step] = Occurrences(body, Notice);

    /// <summary>What is wrong with an answer; null when nothing is. A message's is empty: what it caused is posted.</summary>
    public string? Fault(int step, HttpStatusCode status, byte[] body) => (step, status) switch
    {
        (_, < HttpStatusCode.OK or >= HttpStatusCode.Ambiguous) => $"turn {step}: HTTP {(int)status}",
        (0, _) => null,
        _ when Occurrences(body, Card) != 1 => $"turn {step}: a sentence in place of the card: {Encoding.UTF8.GetString(body)}",
        _ when Occurrences(body, Notice) != notices[step] => $"turn {step}: {Occurrences(body, Notice)} notices, not {notices[step]}",
        _ => null,
    };

    private static int Occurrences(ReadOnlySpan<byte> body, ReadOnlySpan<byte> of)
    {
        var count = 0;
        for (var at = body.IndexOf(of); at >= 0; at = body.IndexOf(of))
        {
            count++;
            body = body[(at + of.Length)..];
        }
        return count;
    }
}
