using E4Bot.Cards.Answers;
using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Charts;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.Questions;

/// <summary>A question on notes, spreads and profiles: read, kept as asked, then answered with what was understood; or asked back; or not understood.</summary>
public sealed class QuestionAnswer(QuestionScopes scopes, Populations populations, AskedQuestions questions, Consultations consultations, ExamSession session)
{
    public const string Summary = "Réponse";

    private static readonly CardReply.Sentence OnlyInPerson = new("Une question sur une seule personne se pose en conversation privée : ici, d'autres lisent.");

    public ValueTask<CardReply> AnswerAsync(Asked asked, string text, CancellationToken cancellation) =>
        ReadAsync(asked, text, (understood, scope, visible) => AnswerAsync(asked, understood, scope, visible, cancellation), cancellation);

    /// <summary>What was understood, behind a button: nothing that somebody typed is said again where others read it, and no candidate is named there.</summary>
    public ValueTask<CardReply> OfferAsync(Asked asked, string text, CancellationToken cancellation) => ReadAsync(
        asked,
        text,
        (understood, scope, _) => new(understood.Question.Asking is Asking.ProfileOf ? OnlyInPerson : PrivateReply.Behind(QuestionWords.Of(understood.Question, scope))),
        cancellation);

    private async ValueTask<CardReply> ReadAsync(
        Asked asked,
        string text,
        Func<Reading.Understood, QuestionScope, IReadOnlyList<CommissionKey>, ValueTask<CardReply>> answer,
        CancellationToken cancellation)
    {
        if (asked.Caller.Parts.Count == 0) return CandidateChoice.Stranger;
        var visible = QuestionRights.CommissionsOf(asked.Caller, asked.Registry);
        var scope = scopes.Of(asked.Registry, [.. asked.Caller.Commissions], visible, asked.Clock.Today);
        return QuestionReader.Read(text, scope, await BeforeAsync(asked, scope, cancellation)) switch
        {
            Reading.NotUnderstood => HelpAnswer.NotUnderstood(asked),
            _ when QuestionRights.Behind(asked.Caller) == Standing.Outsider => NotAllowed(),
            Reading.Understood understood => await answer(understood, scope, visible),
            Reading.Several several => new CardReply.Card(QuestionChoiceCard.Of(several.Questions, question => QuestionWords.Of(question, scope)), Summary),
            Reading.NotThere missing => new CardReply.Sentence(MissingPartText.Of(missing, scope)),
            var other => throw new InvalidOperationException($"{other.GetType().Name} has no answer."),
        };
    }

    private async ValueTask<CardReply> AnswerAsync(
        Asked asked, Reading.Understood understood, QuestionScope scope, IReadOnlyList<CommissionKey> visible, CancellationToken cancellation)
    {
        var question = understood.Question;
        if (question.Filter.Commissions.Except(visible).Any()) return NotAllowed();
        var seen = await populations.ReadAsync(asked.Registry, question, visible, cancellation);
        var spokenOf = seen.SpokenOf(question);
        var words = QuestionWords.Of(question, scope);
        await KeepAsync(asked, question, words, spokenOf.Graded.Count, cancellation);
        var said = new Understood(words, understood.GoesOn, spokenOf.Graded.Count, spokenOf.Registered, spokenOf.Unreadable);
        return new CardReply.Card(AnswerCard.Of(AllAnswers.Of(question, seen, session), said, next => QuestionWords.Of(next, scope), chart => ChartPicture.Draw(chart)), Summary);
    }

    private CardReply.Sentence NotAllowed() => new(RefusalText.Of(new Refusal.NotAllowed(Act.AskAboutNotes), session));

    /// <summary>Before the answer is given: nothing is read that is not kept as read.</summary>
    private async ValueTask KeepAsync(Asked asked, Question question, string words, int notes, CancellationToken cancellation)
    {
        var (person, now, behind) = (asked.Caller.ObjectId, asked.Clock.Now, QuestionRights.Behind(asked.Caller));
        if (question.Asking is Asking.ProfileOf { Number: var number })
        {
            await consultations.KeepAsync(new DocumentAccess(now, person, number, DocumentKind.Profile, 0, AccessOutcome.Opened, behind, null), cancellation);
            return;
        }
        await questions.KeepAsync(new AskedQuestion(now, person, words, notes, behind), asked.Source.Activity, cancellation);
        await questions.RememberAsync(person, asked.Where.ConversationId, new LastQuestion(words, now), cancellation);
    }

    private async ValueTask<Question?> BeforeAsync(Asked asked, QuestionScope scope, CancellationToken cancellation) =>
        await questions.LastAsync(asked.Caller.ObjectId, asked.Where.ConversationId, asked.Clock.Now, cancellation) is { } last
            ? (QuestionReader.Read(last.Words, scope, null) as Reading.Understood)?.Question
            : null;
}
