using E4Bot.BotFramework;
using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>
/// « relier … »: ties a channel or group chat to its use. By the administrator, the president of that commission's jury, or a member to their own. One that is
/// tied already is tied anew by those two, or by whoever it is tied to: nobody else takes it. No right hangs on a channel that is tied to the jury, so it is
/// that of no centre.
/// </summary>
public sealed class TieAnswer(Places places, ExamSession session)
{
    public async ValueTask<CardReply> ToCommissionAsync(Asked asked, int number, CancellationToken cancellation)
    {
        return asked.Registry.Commissions.Where(c => c.Number == number && asked.Caller.SitsInOrOversees(c)).ToArray() switch
        {
            [] when asked.Caller.Parts.Count == 0 => CandidateChoice.Stranger,
            [] => new CardReply.Sentence($"Il n'y a pas de commission {number} que vous puissiez relier : vérifiez le numéro, ou demandez à l'administration du centre."),
            [var one] => await TieAsync(asked, PlaceKind.Commission, one, null, cancellation),
            _ => new CardReply.Sentence($"Plusieurs centres ont une commission {number} : demandez à l'un de ses membres de la relier."),
        };
    }

    public async ValueTask<CardReply> ToJuryAsync(Asked asked, CancellationToken cancellation)
    {
        if (asked.Caller.Parts.Count == 0) return CandidateChoice.Stranger;
        return Permissions.Allow(asked.Caller.AtMost, Act.TieJury)
            ? await TieAsync(asked, PlaceKind.Jury, null, null, cancellation)
            : new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.TieJury), session));
    }

    /// <param name="centre">Whose pedagogical team it is tied to; null of another use.</param>
    internal async ValueTask<CardReply> TieAsync(Asked asked, PlaceKind kind, CommissionKey? commission, string? centre, CancellationToken cancellation)
    {
        if (asked.Place is not (ConversationKind.Channel or ConversationKind.GroupChat))
            return new CardReply.Sentence("Écrivez cette commande dans le canal, ou la conversation de groupe, à relier.");
        var place = new Place(kind, commission, asked.Where with { ConversationId = ConversationId.Base(asked.Where.ConversationId) }, centre, asked.Clock.Now);
        var standing = await places.TieAsync(place, other => MayUntie(asked.Caller, other), cancellation);
        return new CardReply.Sentence(standing is null
            ? $"Ce canal est relié {Use(place)}."
            : $"Ce canal est déjà relié {Use(standing)} : {Owners(standing)} peut le relier autrement.");
    }

    /// <summary>Whoever it is tied to may give it away.</summary>
    private static bool MayUntie(Caller caller, Place place) => place switch
    {
        { Kind: PlaceKind.Commission, Commission: { } one } => caller.SitsInOrOversees(one),
        { Kind: PlaceKind.PedagogicalTeam, Centre: { } centre } => TieToTeamAnswer.MayTie(caller, centre),
        { Kind: PlaceKind.PedagogicalTeam } => Permissions.Allow(caller.AtMost, Act.TiePedagogicalTeam),
        { Kind: PlaceKind.Jury } => Permissions.Allow(caller.AtMost, Act.TieJury),
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    private static string Use(Place place) => place switch
    {
        { Kind: PlaceKind.Commission, Commission: { } one } => $"à la commission {one.Number} ({one.Centre})",
        { Kind: PlaceKind.PedagogicalTeam, Centre: { } centre } => $"à l'équipe pédagogique ({centre})",
        { Kind: PlaceKind.PedagogicalTeam } => "à l'équipe pédagogique",
        { Kind: PlaceKind.Jury } => "au jury",
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    private static string Owners(Place place) => place.Kind switch
    {
        PlaceKind.Commission => "l'un des membres de cette commission, l'administration du centre ou la présidence du jury",
        PlaceKind.PedagogicalTeam => "l'un des membres de cette équipe, l'administration du centre ou la présidence du jury",
        _ => "l'administration du centre ou la présidence du jury",
    };
}
