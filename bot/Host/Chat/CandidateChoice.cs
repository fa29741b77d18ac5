using E4Bot.Cards.Lists;
using E4Bot.Domain.Registry;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>Who is meant by a number or a name, among those of whom the asker may hear at all.</summary>
public sealed class CandidateChoice(Kept.Passages passages)
{
    /// <summary>Candidates of other commissions that are looked at, in case the asker sat there when they were heard.</summary>
    private const int MostElsewhere = 20;

    /// <summary>What anyone outside the session hears, whatever they ask.</summary>
    public static CardReply.Sentence Stranger { get; } =
        new("Je ne vous connais pas dans cette session : adressez-vous à l'administration du centre d'examen.");

    /// <summary>What a president hears as long as their jury has no candidate, however many come before others.</summary>
    public static CardReply.Sentence NobodyBeforeTheJury { get; } =
        new("Personne n'est inscrit là où vous présidez le jury : adressez-vous à l'administration du centre d'examen.");

    /// <summary>The one candidate, or the answer that says why there is not just one.</summary>
    public async ValueTask<(Candidate? Candidate, CardReply? Otherwise)> OfAsync(Asked asked, string command, string who, CancellationToken cancellation)
    {
        if (asked.Caller.Parts.Count == 0) return (null, Stranger);
        var matching = asked.Registry.Matching(who).ToLookup(c => MayHearOf(asked.Caller, c));
        Candidate[] visible = [.. matching[true], .. await HeardByAsync(asked.Caller, [.. matching[false]], cancellation)];
        return visible switch
        {
            [var one] => (one, null),
            [] => (null, new CardReply.Sentence(NoOne(asked.Caller))),
            _ => (null, new CardReply.Card(CandidateChoiceCard.Of(command, visible))),
        };
    }

    private static bool MayHearOf(Caller caller, Candidate candidate) =>
        caller.SitsInOrOversees(candidate.Commission) || caller.Parts.Any(part => part.IsTeamOf(candidate));

    /// <summary>A member who sits elsewhere by now keeps a seat before those they heard.</summary>
    private async ValueTask<IReadOnlyList<Candidate>> HeardByAsync(Caller caller, Candidate[] elsewhere, CancellationToken cancellation)
    {
        if (elsewhere.Length > MostElsewhere) return [];
        var heard = new List<Candidate>();
        foreach (var candidate in elsewhere)
            if (caller.On((await passages.ReadAsync(candidate, cancellation)).Passage, members: []).Seat is not null)
                heard.Add(candidate);
        return heard;
    }

    private static string NoOne(Caller caller) => caller switch
    {
        { OverseesAll: true } =>
            "Aucune personne candidate ne correspond : vérifiez le numéro ou le nom, ou écrivez « candidats ».",
        _ when caller.Is(PersonRole.President) => "Aucune personne candidate du jury que vous présidez ne correspond : vérifiez le numéro ou le nom, ou écrivez « candidats ».",
        _ when caller.Is(PersonRole.PedagogicalTeam) => "Aucune personne candidate de votre centre ne correspond : vérifiez le numéro ou le nom.",
        _ => "Aucune personne candidate de votre commission ne correspond : vérifiez le numéro ou le nom, ou écrivez « candidats ».",
    };
}
