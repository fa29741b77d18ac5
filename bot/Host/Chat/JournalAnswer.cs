using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>« journal »: who did what when, and who opened which document. Levels and notes only as far as this person may see them by now.</summary>
public sealed class JournalAnswer(CandidateChoice choice, Kept.Passages passages, Consultations consultations, ExamSession session)
{
    /// <summary>Lines on who opened which document: the newest. They must not take the place of what was done.</summary>
    private const int MostAccesses = 20;

    public async ValueTask<CardReply> AnswerAsync(Asked asked, string who, CancellationToken cancellation)
    {
        var (candidate, otherwise) = await choice.OfAsync(asked, "journal", who, cancellation);
        if (candidate is null) return otherwise!;
        var passage = (await passages.ReadAsync(candidate, cancellation)).Passage;
        var actor = asked.Caller.On(passage, asked.Registry.MembersOf(candidate.Commission));
        if (!Permissions.Allow(actor.Standing, Act.SeeJournal)) return new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.SeeJournal), session));

        var text = Text(passage, actor, asked.Clock);
        var done = (await passages.ReadJournalAsync(candidate, cancellation)).Select(entry => (entry.At, Line: text.Of(entry)));
        var read = (await consultations.ReadAsync(candidate, cancellation)).TakeLast(MostAccesses).Select(access => (access.At, Line: text.Of(access)));
        return new CardReply.Card(JournalCard.Of(passage, [.. done.Concat(read).OrderBy(line => line.At).Select(line => line.Line)]), "Journal");
    }

    private JournalText Text(Passage passage, Actor actor, WallClock clock)
    {
        var isSealed = passage.Evaluation is { IsSealed: true };
        return actor.Seat is { } seat
            ? new JournalText(passage, session, clock, given => given.Seat == seat || passage.Sheet(seat).On(given.Line) is not null, maySeeNotes: true)
            : new JournalText(passage, session, clock, _ => isSealed, maySeeNotes: isSealed);
    }
}
