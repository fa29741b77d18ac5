using E4Bot.BotFramework;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>« relier … »: ties a channel or group chat to its use. By the administrator, the president, or a member to their own commission.</summary>
public sealed class TieAnswer(Places places)
{
    public async ValueTask<CardReply> ToCommissionAsync(Asked asked, int number, CancellationToken cancellation)
    {
        var within = Governs(asked.Caller) ? asked.Registry.Commissions : asked.Caller.Commissions;
        return within.Where(c => c.Number == number).ToArray() switch
        {
            [] when asked.Caller.Parts.Count == 0 => CandidateChoice.Stranger,
            [] => new CardReply.Sentence($"Il n'y a pas de commission {number} que vous puissiez relier : vérifiez le numéro, ou demandez à l'administration du centre."),
            [var one] => await TieAsync(asked, PlaceKind.Commission, one, $"Ce canal est relié à la commission {number} ({one.Centre}).", cancellation),
            _ => new CardReply.Sentence($"Plusieurs centres ont une commission {number} : demandez à l'un de ses membres de la relier."),
        };
    }

    public async ValueTask<CardReply> ToPedagogicalTeamAsync(Asked asked, CancellationToken cancellation) =>
        Governs(asked.Caller) || asked.Caller.Is(PersonRole.PedagogicalTeam)
            ? await TieAsync(asked, PlaceKind.PedagogicalTeam, null, "Ce canal est relié à l'équipe pédagogique.", cancellation)
            : Refused(asked);

    public async ValueTask<CardReply> ToJuryAsync(Asked asked, CancellationToken cancellation) =>
        Governs(asked.Caller) ? await TieAsync(asked, PlaceKind.Jury, null, "Ce canal est relié au jury.", cancellation) : Refused(asked);

    private async ValueTask<CardReply> TieAsync(Asked asked, PlaceKind kind, CommissionKey? commission, string done, CancellationToken cancellation)
    {
        if (asked.Place is not (ConversationKind.Channel or ConversationKind.GroupChat))
            return new CardReply.Sentence("Écrivez cette commande dans le canal, ou la conversation de groupe, à relier.");
        var where = asked.Where with { ConversationId = ConversationId.Base(asked.Where.ConversationId) };
        await places.TieAsync(new Place(kind, commission, where), cancellation);
        return new CardReply.Sentence(done);
    }

    private static bool Governs(Caller caller) => caller.Is(PersonRole.Administrator) || caller.Is(PersonRole.President);

    private static CardReply.Sentence Refused(Asked asked) => asked.Caller.Parts.Count == 0
        ? CandidateChoice.Stranger
        : new CardReply.Sentence("Seules l'administration du centre et la présidence du jury relient ce canal.");
}
