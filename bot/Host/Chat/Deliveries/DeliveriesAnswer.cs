using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Conversations;
using E4Bot.Host.Delivery;
using E4Bot.Host.Delivery.Seen;
using E4Bot.Host.Store;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.Deliveries;

/// <summary>« livraisons »: what has not reached Teams, and why; of one candidate, who has which version of the sheet, which notice, and which decision of the jury.</summary>
public sealed class DeliveriesAnswer(DutyBoard board, DutyRetry retry, CandidateChoice choice, Kept.Passages passages, StorePlace place, ExamSession session)
{
    public const string Summary = "Livraisons";

    /// <param name="who">Null for all that the asker may follow.</param>
    public async ValueTask<CardReply> AnswerAsync(Asked asked, string? who, CancellationToken cancellation)
    {
        var scope = new DeliveryScope(asked.Caller, asked.Registry, session);
        if (scope.Refusal is { } refusal) return refusal;
        if (who is null) return await WholeAsync(asked, scope, cancellation);
        var (candidate, otherwise) = await choice.OfAsync(asked, "livraisons", who, cancellation);
        return candidate is null ? otherwise! : scope.RefusalOf(candidate) ?? await OfOneAsync(asked, scope, candidate, cancellation);
    }

    private async ValueTask<CardReply> WholeAsync(Asked asked, DeliveryScope scope, CancellationToken cancellation)
    {
        await board.CatchUpAsync(cancellation);
        SeenDuty[] duties = [.. board.Duties.Where(scope.Holds)];
        var lines = new DeliveryLines(asked.Clock, scope.CommissionOf);
        DeliveriesCard.Section[] sections =
        [
            Section("Refusé par Teams", DutyStanding.Refused),
            Section("Illisible", DutyStanding.Unreadable),
            Section("Retenu : E4Bot n'est pas là", DutyStanding.HeldBack, duty => !WaitsForAChannel(duty)),
            Section("Retenu : aucun canal n'est relié", DutyStanding.HeldBack, WaitsForAChannel),
            Section("En attente", DutyStanding.Waiting),
            new("A pu arriver deux fois", [.. duties.Where(duty => !duty.IsOpen).SelectMany(lines.Doubled)]),
        ];
        List<string> summary = [DeliverySummary.Of(DeliveryFigures.Of(duties, asked.Clock.Now))];
        if (place.IsShared && board.SeenAt is { } seen) summary.Add($"État relevé à {asked.Clock.Time(seen)}.");
        return Card(Summary, summary, sections, duties.Any(retry.Concerns) ? "relancer" : null);

        DeliveriesCard.Section Section(string title, DutyStanding standing, Func<SeenDuty, bool>? which = null) =>
            new(title, [.. duties.Where(duty => duty.At(asked.Clock.Now) == standing && which?.Invoke(duty) != false).OrderBy(duty => duty.DueSince).SelectMany(lines.Open)]);
    }

    private async ValueTask<CardReply> OfOneAsync(Asked asked, DeliveryScope scope, Candidate candidate, CancellationToken cancellation)
    {
        SeenDuty[] duties = [.. (await board.LookAtAsync(passages.Partition(candidate), cancellation)).Where(duty => duty.Duty?.Candidate?.Number == candidate.Number)];
        var lines = new DeliveryLines(asked.Clock, scope.CommissionOf);
        SeenDuty[] sheets = [.. Of(DutyKind.PostSheet)], letters = [.. sheets, .. Of(DutyKind.PostNotice), .. Of(DutyKind.TellJuryNote)];
        DeliveriesCard.Section[] sections =
        [
            .. letters.Select(letter => new DeliveriesCard.Section(Title(letter.Duty!), [.. lines.Recipients(letter)])),
            new("Autres envois", [.. duties.Except(letters).Select(lines.WithoutItsCandidate)]),
        ];
        string[] summary = sheets.Length == 0 ? ["Aucune fiche n'a encore été scellée, ou n'est plus en route."] : [];
        return Card($"Livraisons, {Words.Of(candidate.Number)}", summary, sections, duties.Any(retry.Concerns) ? $"relancer {candidate.Number}" : null);

        IEnumerable<SeenDuty> Of(DutyKind kind) => duties.Where(duty => duty.Duty!.Kind == kind).OrderBy(duty => duty.Duty!.Version);
    }

    private static bool WaitsForAChannel(SeenDuty duty) => duty.Duty?.Refusal == Absence.NoTeamChannel;

    private static string Title(Duty letter) => letter.Kind switch
    {
        DutyKind.PostNotice => $"Notification {letter.Version} du contrôle de conformité",
        DutyKind.TellJuryNote => $"Décision {letter.Version} du jury",
        _ => $"Fiche, version {letter.Version}",
    };

    private static CardReply.Card Card(string heading, IReadOnlyList<string> summary, IReadOnlyList<DeliveriesCard.Section> sections, string? retrying)
    {
        CardAction[] actions = retrying is null ? [] : [HelpCard.Say(retrying, "Réessayer maintenant")];
        return new CardReply.Card(DeliveriesCard.Of(heading, summary, sections, actions), Summary);
    }
}
