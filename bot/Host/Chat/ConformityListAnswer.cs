using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>« conformité », of nobody in particular: where the files stand, of the centre whose team asks, or of the session.</summary>
public sealed class ConformityListAnswer(CommissionReading reading, ExamSession session)
{
    public async ValueTask<CardReply> AnswerAsync(Asked asked, CancellationToken cancellation)
    {
        if (asked.Caller.Parts.Count == 0) return CandidateChoice.Stranger;
        if (!Permissions.Allow(asked.Caller.AtMost, Act.CheckConformity)) return new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.CheckConformity), session));
        var within = asked.Registry.Commissions.Where(commission => MayCheckIn(asked.Caller, commission.Centre));
        return new CardReply.Card(ConformityListCard.Of(await reading.ReadAsync(asked.Registry, within, passage => passage, cancellation)), "Conformité des dossiers");
    }

    private static bool MayCheckIn(Caller caller, string centre) =>
        caller.Is(PersonRole.Administrator) || caller.Parts.Any(part => part.Role == PersonRole.PedagogicalTeam && part.Centre == centre);
}
