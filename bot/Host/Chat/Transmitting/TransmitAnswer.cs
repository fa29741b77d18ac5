using E4Bot.Cards.Lists;
using E4Bot.Host.Http;
using E4Bot.Host.Life.Transmitting;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.Transmitting;

/// <summary>« transmettre »: all that the jury receives of a centre, or who keeps it from being handed over and why.</summary>
public sealed class TransmitAnswer(CentreChoice choice, Transmissions transmissions, DocumentAddresses addresses)
{
    public const string Command = "transmettre";

    public const string Summary = "Dossier pour le jury";

    /// <param name="named">Enough of a centre's name; null when none was.</param>
    public async ValueTask<CardReply> AnswerAsync(Asked asked, string? named, CancellationToken cancellation)
    {
        var (centre, otherwise) = choice.Of(asked, Command, named);
        if (centre is null) return otherwise!;
        var bordereau = (await transmissions.ReadAsync(asked.Registry, centre, cancellation)).Bordereau;
        if (!bordereau.IsComplete) return new CardReply.Card(TransmissionCard.Outstanding(bordereau), Summary);
        return addresses.LinksOf(centre) is { } links
            ? new CardReply.Card(TransmissionCard.Ready(bordereau, links), Summary)
            : new CardReply.Sentence(DocumentLinking.NotOpened);
    }
}
