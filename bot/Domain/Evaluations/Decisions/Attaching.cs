using E4Bot.Domain.Passages;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>
/// The tableau de synthèse is attached before the oral, and again as often as the candidate hands in another: each is a version of its own. Once the
/// evaluation is open, the one that the commission opened it with stands.
/// </summary>
internal static class Attaching
{
    public static Decision Decide(Ask ask, Command.AttachSynthesis command)
    {
        if (ask.Denies(Act.AttachSynthesis)) return Decision.Refuse(new Refusal.NotAllowed(Act.AttachSynthesis));
        var stands = ask.Passage.Synthesis;
        if (stands?.Sha256 == command.Sha256) return Decision.Accept();
        if (ask.Passage.Evaluation is not null) return Decision.Refuse(new Refusal.SynthesisTooLate());
        var attached = AttachedSynthesis.Of(command.Table, ask.Session.Grid, (stands?.Version ?? 0) + 1, command.Sha256, command.By, ask.Now);
        return Decision.Accept(new Change.SynthesisAttached(attached));
    }
}
