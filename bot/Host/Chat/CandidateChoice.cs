using E4Bot.Cards.Lists;
using E4Bot.Domain.Registry;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>Who is meant by a number or a name, among those of whom the asker may hear at all.</summary>
public static class CandidateChoice
{
    /// <summary>What anyone outside the session hears, whatever they ask.</summary>
    public static CardReply.Sentence Stranger { get; } =
        new("Je ne vous connais pas dans cette session : adressez-vous à l'administration du centre d'examen.");

    /// <summary>The one candidate, or the answer that says why there is not just one.</summary>
    public static (Candidate? Candidate, CardReply? Otherwise) Of(Asked asked, string command, string who)
    {
        if (asked.Caller.Parts.Count == 0) return (null, Stranger);
        var visible = asked.Registry.Matching(who).Where(c => MayHearOf(asked.Caller, c)).ToArray();
        return visible switch
        {
            [var one] => (one, null),
            [] => (null, new CardReply.Sentence(NoOne(asked.Caller))),
            _ => (null, new CardReply.Card(CandidateChoiceCard.Of(command, visible))),
        };
    }

    private static bool MayHearOf(Caller caller, Candidate candidate) =>
        caller.Commissions.Contains(candidate.Commission)
        || caller.Parts.Any(p => p.Role is PersonRole.President or PersonRole.Administrator || p.IsTeamOf(candidate));

    private static string NoOne(Caller caller) => caller switch
    {
        _ when caller.Is(PersonRole.President) || caller.Is(PersonRole.Administrator) =>
            "Aucune personne candidate ne correspond : vérifiez le numéro ou le nom, ou écrivez « candidats ».",
        _ when caller.Is(PersonRole.PedagogicalTeam) => "Aucune personne candidate de votre centre ne correspond : vérifiez le numéro ou le nom.",
        _ => "Aucune personne candidate de votre commission ne correspond : vérifiez le numéro ou le nom, ou écrivez « candidats ».",
    };
}
