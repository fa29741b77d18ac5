using E4Bot.Domain.Registry;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Chat.Synthesis;

/// <summary>What came of a file that somebody sent as a tableau de synthèse.</summary>
public abstract record Attachment
{
    private Attachment()
    {
    }

    /// <param name="Attached">What stands now.</param>
    /// <param name="Notice">What was done with the file.</param>
    public sealed record Kept(Candidate Candidate, SynthesisTable Table, AttachedSynthesis Attached, string Notice) : Attachment;

    /// <summary>Nothing is kept; the sentence says why, and what to do.</summary>
    public sealed record Not(string Sentence) : Attachment;
}
