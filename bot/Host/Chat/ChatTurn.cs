using E4Bot.Host.Chat.Deliveries;
using E4Bot.Host.Chat.JuryNotes;
using E4Bot.Host.Chat.Questions;
using E4Bot.Host.Chat.Rehearsing;
using E4Bot.Host.Chat.Synthesis;
using E4Bot.Host.Chat.Transmitting;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>One answer for each command.</summary>
public sealed class ChatTurn(
    HelpAnswer help,
    TieAnswer tie,
    TieToTeamAnswer tieToTeam,
    ImportAnswer import,
    PassageListAnswer passages,
    ConformityAnswer conformity,
    ConformityListAnswer files,
    EvaluateAnswer evaluate,
    OutcomeAnswer outcome,
    SheetAnswer sheet,
    GridAnswer grid,
    SendAnswer send,
    JournalAnswer journal,
    ReopenAnswer reopen,
    JuryNoteAnswer juryNote,
    LedgerAnswer ledger,
    PortfolioAnswer portfolio,
    PhrasesAnswer phrases,
    RehearsalAnswer rehearsal,
    SynthesisAnswer synthesis,
    SynthesisModelAnswer model,
    DeliveriesAnswer deliveries,
    RetryAnswer retry,
    BordereauAnswer bordereau,
    TransmitAnswer transmit,
    QuestionAnswer question)
{
    public ValueTask<CardReply> RunAsync(Asked asked, ChatCommand command, CancellationToken cancellation) => command switch
    {
        ChatCommand.Help => new(help.Help(asked)),
        ChatCommand.TieToCommission c => tie.ToCommissionAsync(asked, c.Number, cancellation),
        ChatCommand.TieToPedagogicalTeam c => tieToTeam.AnswerAsync(asked, c.Centre, cancellation),
        ChatCommand.TieToJury => tie.ToJuryAsync(asked, cancellation),
        ChatCommand.Import => import.AnswerAsync(asked, cancellation),
        ChatCommand.PassageList => passages.AnswerAsync(asked, cancellation),
        ChatCommand.Conformity c => conformity.AskAsync(asked, c.Who, cancellation),
        ChatCommand.ConformityList => files.AnswerAsync(asked, cancellation),
        ChatCommand.Evaluate c => evaluate.AnswerAsync(asked, c.Who, cancellation),
        ChatCommand.Absent c => outcome.AskAsync(asked, c.Who, cancellation),
        ChatCommand.Sheet c => sheet.AnswerAsync(asked, c.Who, cancellation),
        ChatCommand.Grid c => grid.AnswerAsync(asked, c.Who, cancellation),
        ChatCommand.Send c => send.AnswerAsync(asked, c, cancellation),
        ChatCommand.Journal c => journal.AnswerAsync(asked, c.Who, cancellation),
        ChatCommand.Portfolio c => portfolio.AskAsync(asked, c.Who, cancellation),
        ChatCommand.Phrases => phrases.ShowAsync(asked.Caller, cancellation),
        ChatCommand.Rehearsal => rehearsal.ShowAsync(asked.Caller, asked.Registry, null, cancellation),
        ChatCommand.Reopen c => reopen.AskAsync(asked, c.Who, cancellation),
        ChatCommand.DecideJuryNote c => juryNote.AskAsync(asked, c, cancellation),
        ChatCommand.Ledger c => ledger.AnswerAsync(asked, c.Page, cancellation),
        ChatCommand.Synthesis c => synthesis.AnswerAsync(asked, c.Who, cancellation),
        ChatCommand.SynthesisModel c => model.AnswerAsync(asked, c.Who, cancellation),
        ChatCommand.Deliveries c => deliveries.AnswerAsync(asked, c.Who, cancellation),
        ChatCommand.Retry c => retry.AnswerAsync(asked, c.Who, cancellation),
        ChatCommand.Bordereau c => bordereau.AnswerAsync(asked, c.Centre, cancellation),
        ChatCommand.Transmit c => transmit.AnswerAsync(asked, c.Centre, cancellation),
        ChatCommand.Question c => question.AnswerAsync(asked, c.Text, cancellation),
        ChatCommand.Incomplete c => new(HelpAnswer.Incomplete(asked, c.Command)),
        ChatCommand.Unknown => new(HelpAnswer.NotUnderstood(asked)),
        _ => throw new InvalidOperationException($"{command.GetType().Name} has no answer."),
    };

    /// <summary>A question in a place that others see: what was understood of it, behind a button.</summary>
    public ValueTask<CardReply> OfferAsync(Asked asked, ChatCommand.Question asking, CancellationToken cancellation) => question.OfferAsync(asked, asking.Text, cancellation);

    /// <summary>Whether the answer is for the asker's eyes only: in a channel it is then shown behind a button, to them alone.</summary>
    public static bool IsPrivate(ChatCommand command) => command is
        ChatCommand.PassageList or ChatCommand.Conformity or ChatCommand.ConformityList or ChatCommand.Sheet or ChatCommand.Grid or ChatCommand.Send or ChatCommand.Journal or ChatCommand.Absent
            or ChatCommand.Reopen or ChatCommand.Phrases or ChatCommand.Portfolio or ChatCommand.Synthesis or ChatCommand.SynthesisModel or ChatCommand.Deliveries or ChatCommand.Retry
            or ChatCommand.Bordereau or ChatCommand.Transmit or ChatCommand.Rehearsal or ChatCommand.DecideJuryNote or ChatCommand.Ledger;
}
