using E4Bot.BotFramework;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>
/// « relier équipe pédagogique »: ties a channel to the team of one centre. A member of a team ties it to their own, a president to that of a centre whose jury
/// they chair, the administration to any; they name it where there are several. The last channel that is tied is the team's.
/// </summary>
public sealed class TieToTeamAnswer(TieAnswer tie, Places places, TeamTied tied, ExamSession session)
{
    /// <summary>Centres offered as buttons; of more, the name is to be written.</summary>
    private const int MostOffered = 6;

    private const string Command = "relier équipe pédagogique";

    /// <param name="named">Enough of a centre's name; null when none was.</param>
    public async ValueTask<CardReply> AnswerAsync(Asked asked, string? named, CancellationToken cancellation)
    {
        if (asked.Caller.Parts.Count == 0) return CandidateChoice.Stranger;
        if (!Permissions.Allow(asked.Caller.AtMost, Act.TiePedagogicalTeam))
            return new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.TiePedagogicalTeam), session));
        return CentreSearch.Matching([.. asked.Registry.Centres.Where(centre => MayTie(asked.Caller, centre))], named) switch
        {
            [] => new CardReply.Sentence($"Aucun centre que vous puissiez relier ne correspond : écrivez « {Command} » suivi du nom du centre, tel qu'il est dans l'import."),
            [var centre] => await TieAsync(asked, centre, cancellation),
            var several => new CardReply.Card(Asking(several)),
        };
    }

    /// <summary>What waited for a channel of that team is taken up again.</summary>
    private async ValueTask<CardReply> TieAsync(Asked asked, string centre, CancellationToken cancellation)
    {
        var before = await ChannelOfAsync(asked, centre, cancellation);
        if (asked.Place != ConversationKind.Personal) await tied.AnnounceAsync(asked.Where, cancellation);
        var reply = await tie.TieAsync(asked, PlaceKind.PedagogicalTeam, null, centre, cancellation);
        if (await ChannelOfAsync(asked, centre, cancellation) != ConversationId.Base(asked.Where.ConversationId)) return reply;
        await tied.TakeUpAsync(asked.Where, cancellation);
        return before is not null && before != ConversationId.Base(asked.Where.ConversationId) && reply is CardReply.Sentence sentence
            ? new CardReply.Sentence($"{sentence.Text} Les notifications de ce centre arrivent désormais ici, et non plus dans le canal relié auparavant.")
            : reply;
    }

    private async ValueTask<string?> ChannelOfAsync(Asked asked, string centre, CancellationToken cancellation) =>
        (await places.FindTeamAsync(centre, asked.Registry.Centres, cancellation))?.Where.ConversationId;

    internal static bool MayTie(Caller caller, string centre) =>
        Permissions.Allow(caller.Over(centre), Act.TiePedagogicalTeam) || caller.Parts.Any(part => part.Role == PersonRole.PedagogicalTeam && part.Centre == centre);

    private static Cards.Adaptive.AdaptiveCard Asking(IReadOnlyList<string> centres) => SentenceCard.Of(
        "Quel centre ?",
        centres.Count > MostOffered
            ? [$"{centres.Count} centres correspondent : écrivez « {Command} » suivi du nom du centre."]
            : ["Ce canal est à relier à l'équipe pédagogique d'un seul centre."],
        centres.Count > MostOffered ? [] : [.. centres.Select(centre => HelpCard.Say($"{Command} {centre}", centre))]);
}
