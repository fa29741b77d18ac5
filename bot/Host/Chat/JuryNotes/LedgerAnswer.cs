using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Http;
using E4Bot.Host.Life.Harmonising;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.JuryNotes;

/// <summary>« décisions »: the ledger of what the jury decided, a page at a time, and the whole of it as a workbook.</summary>
public sealed class LedgerAnswer(Ledgers ledgers, DocumentAddresses addresses, ExamSession session)
{
    /// <param name="page">From 1; one that there is not is the last.</param>
    public async ValueTask<CardReply> AnswerAsync(Asked asked, int page, CancellationToken cancellation)
    {
        if (asked.Caller.Parts.Count == 0) return CandidateChoice.Stranger;
        if (!Permissions.Allow(asked.Caller.AtMost, Act.SeeLedger)) return new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.SeeLedger), session));
        var ledger = await ledgers.ReadAsync(asked.Registry, asked.Caller.Oversees, cancellation);
        var shown = Math.Clamp(page, 1, LedgerCard.PagesOf(ledger.Lines.Count));
        return new CardReply.Card(
            LedgerCard.Of(ledger.Lines, shown, ledger.Unreadable, asked.Clock, addresses.Of(new LinkedDocument.OfSession(DocumentKind.Ledger))), LedgerCard.Summary);
    }
}
