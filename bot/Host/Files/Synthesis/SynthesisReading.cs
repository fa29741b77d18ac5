using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Files.Synthesis;

/// <summary>What came of reading a candidate's file.</summary>
public abstract record SynthesisReading
{
    private SynthesisReading()
    {
    }

    public sealed record Read(SynthesisTable Table) : SynthesisReading;

    public sealed record Refused(SynthesisRefusal Refusal) : SynthesisReading;
}
