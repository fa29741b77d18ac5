using E4Bot.Cards.Lists;
using E4Bot.Host.Http;
using E4Bot.Host.Life.Transmitting;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.Transmitting;

/// <summary>« bordereau »: a centre's list as it stands, provisional until everybody's result does.</summary>
public sealed class BordereauAnswer(CentreChoice choice, Transmissions transmissions, TransmissionLinks links)
{
    public const string Command = "bordereau";

    public const string Summary = "Bordereau";

    /// <param name="named">Enough of a centre's name; null when none was.</param>
    public async ValueTask<CardReply> AnswerAsync(Asked asked, string? named, CancellationToken cancellation)
    {
        var (centre, otherwise) = choice.Of(asked, Command, named);
        if (centre is null) return otherwise!;
        var bordereau = (await transmissions.ReadAsync(asked.Registry, centre, cancellation)).Bordereau;
        return links.For(centre, asked.Caller.ObjectId) is { } addresses
            ? new CardReply.Card(BordereauCard.Of(bordereau, addresses.Document, addresses.Workbook, TransmissionLinks.Minutes), Summary)
            : new CardReply.Sentence(SheetAnswer.NoAddress);
    }
}
