using E4Bot.Cards.Lists;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>« candidats », « ma journée »: the passage list; a member's own commissions, and those that somebody oversees.</summary>
public sealed class PassageListAnswer(Kept.Passages passages, ExamSession session)
{
    public async ValueTask<CardReply> AnswerAsync(Asked asked, CancellationToken cancellation)
    {
        if (asked.Caller.Parts.Count == 0) return CandidateChoice.Stranger;
        if (!Permissions.Allow(asked.Caller.AtMost, Act.SeePassageList))
            return new CardReply.Sentence("La liste de passage est celle des membres des commissions, du jury et de l'administration du centre.");

        var groups = new List<PassageListCard.Group>();
        foreach (var commission in asked.Registry.Commissions.Where(asked.Caller.SitsInOrOversees))
            groups.Add(new PassageListCard.Group(commission, await ReadAsync(asked, commission, cancellation)));
        if (groups.Count == 0 && !asked.Caller.OverseesAll) return CandidateChoice.NobodyBeforeTheJury;
        return new CardReply.Card(PassageListCard.Of(session, groups), "Liste de passage");
    }

    private async ValueTask<IReadOnlyList<Passage>> ReadAsync(Asked asked, CommissionKey commission, CancellationToken cancellation)
    {
        var read = new List<Passage>();
        foreach (var candidate in asked.Registry.Registry.PassageOf(commission))
            read.Add((await passages.ReadAsync(candidate, cancellation)).Passage);
        return read;
    }
}
