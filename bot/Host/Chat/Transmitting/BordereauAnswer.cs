using E4Bot.Cards.Lists;
using E4Bot.Host.Http;
using E4Bot.Host.Life.Transmitting;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.Transmitting;

/// <summary>« bordereau »: a centre's list as it stands, provisional until everybody's result does.</summary>
public sealed class BordereauAnswer(CentreChoice choice, Transmissions transmissions, DocumentAddresses addresses)
{
    public const string Command = "bordereau";

    public const string Summary = "Bordereau";

    /// <param name="named">Enough of a centre's name; null when none was.</param>
    public async ValueTask<CardReply> AnswerAsync(Asked asked, string? named, CancellationToken cancellation)
    {
        var (centre, otherwise) = choice.Of(asked, Command, named);
        if (centre is null) return otherwise!;
        var bordereau = (await transmissions.ReadAsync(asked.Registry, centre, cancellation)).Bordereau;
        return addresses.LinksOf(centre) is { } links
            ? new CardReply.Card(BordereauCard.Of(bordereau, links), Summary)
            : new CardReply.Sentence(DocumentLinking.NotOpened);
    }
}
