using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Life.Transmitting;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.Transmitting;

/// <summary>Which centre is meant, for who may have its bordereau: the only one that they oversee, the one that is named, or a question.</summary>
public sealed class CentreChoice(ExamSession session)
{
    /// <summary>Centres offered as buttons; of more, the name is to be written.</summary>
    private const int MostOffered = 6;

    /// <summary>The one centre, or the answer that says why there is not just one.</summary>
    /// <param name="named">Enough of a centre's name; null when none was.</param>
    public (string? Centre, CardReply? Otherwise) Of(Asked asked, string command, string? named)
    {
        if (asked.Caller.Parts.Count == 0) return (null, CandidateChoice.Stranger);
        if (!Permissions.Allow(asked.Caller.AtMost, Act.Transmit)) return (null, new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.Transmit), session)));
        string[] theirs = [.. Transmissions.CentresOf(asked.Registry).Where(centre => Permissions.Allow(asked.Caller.Over(centre), Act.Transmit))];
        return CentreSearch.Matching(theirs, named) switch
        {
            [var centre] => (centre, null),
            [] when named is null && !asked.Caller.OverseesAll => (null, CandidateChoice.NobodyBeforeTheJury),
            [] => (null, new CardReply.Sentence(named is null
                ? "Personne n'est inscrit : importez d'abord les candidats, par « importer »."
                : $"Aucun centre d'examen ne correspond : écrivez « {command} » suivi du nom du centre, tel qu'il est dans l'import.")),
            var several => (null, new CardReply.Card(Asking(command, several))),
        };
    }

    private static AdaptiveCard Asking(string command, IReadOnlyList<string> centres) => centres.Count > MostOffered
        ? SentenceCard.Of("Quel centre ?", [$"{centres.Count} centres correspondent : écrivez « {command} » suivi du nom du centre."])
        : SentenceCard.Of("Quel centre ?", ["Un bordereau est celui d'un seul centre d'examen."], [.. centres.Select(centre => HelpCard.Say($"{command} {centre}", centre))]);
}
