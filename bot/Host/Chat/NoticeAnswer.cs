using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Http;
using E4Bot.Host.Kept;
using E4Bot.Host.OneDrive;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>A notice of the conformity check, for those who check: its card again, a link to it, and that it was handed over.</summary>
public sealed class NoticeAnswer(Kept.Passages passages, ExamTurn exam, DocumentAddresses addresses, FileOffers files, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    private const string NoNotice = "Cette notification n'existe pas : rouvrez la carte du contrôle de conformité de cette personne.";

    public async ValueTask<CardReply> LinkAsync(Caller caller, RegistryIndex registry, Candidate candidate, int? number, CancellationToken cancellation)
    {
        var (notice, _, refusal) = await FindAsync(caller, registry, candidate, number, cancellation);
        if (notice is null) return refusal!;
        return addresses.Of(LinkedDocument.Of(notice)) is { } link
            ? new CardReply.Card(files.Beside(LinkCard.Of(notice, link), LinkedDocument.Of(notice)), "Un document est prêt")
            : new CardReply.Sentence(DocumentLinking.NotOpened);
    }

    public async ValueTask<CardReply> ShowAsync(Caller caller, RegistryIndex registry, Candidate candidate, int? number, CancellationToken cancellation)
    {
        var (notice, passage, refusal) = await FindAsync(caller, registry, candidate, number, cancellation);
        return notice is null
            ? refusal!
            : new CardReply.Card(Shown(notice, passage.Conformity), NoticeCard.Summary(session));
    }

    private AdaptiveCard Shown(ConformityNotice notice, ConformityCheck? check) => files.Beside(
        NoticeCard.Full(notice, check, session, new WallClock(zone, time.GetUtcNow()), mayBeDouble: false, addresses.Of(LinkedDocument.Of(notice))), LinkedDocument.Of(notice));

    public async ValueTask<CardReply> HandOverAsync(
        Caller caller, Candidate candidate, RegistryIndex registry, Press press, TurnSource source, CancellationToken cancellation)
    {
        var members = registry.MembersOf(candidate.Commission);
        if (CardCommands.Read(press, members) is not CommandReading.Asked asked) return new CardReply.Sentence(RefusalText.Of(InputProblem.UnknownCard));
        var result = await exam.RunAsync(
            candidate, registry, stored => new ExamAsk(caller.On(stored.Passage, members), asked.Commands), _ => [], source, cancellation);
        if (result.WasHeldBack) return new CardReply.Sentence(Spacing.Of(ExamTurnResult.HeldBack));
        if (result.Refusal is { } refusal) return new CardReply.Sentence(RefusalText.Of(refusal, session));
        return await passages.ReadNoticeAsync(candidate, press.Notice!.Value, cancellation) is { } notice
            ? new CardReply.Card(NoticeCard.HandedOver(notice, addresses.Of(LinkedDocument.Of(notice))), NoticeCard.Summary(session))
            : new CardReply.Sentence(NoNotice);
    }

    /// <summary>The notice; or the answer that says why it is not shown.</summary>
    private async ValueTask<(ConformityNotice? Notice, Passage Passage, CardReply? Refusal)> FindAsync(
        Caller caller, RegistryIndex registry, Candidate candidate, int? number, CancellationToken cancellation)
    {
        var passage = (await passages.ReadAsync(candidate, cancellation)).Passage;
        if (!Permissions.Allow(caller.On(passage, registry.MembersOf(candidate.Commission)).Standing, Act.CheckConformity))
            return (null, passage, new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.CheckConformity), session)));
        var notice = await passages.ReadNoticeAsync(candidate, number ?? 0, cancellation);
        return (notice, passage, notice is null ? new CardReply.Sentence(NoNotice) : null);
    }
}
