using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Portfolio;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>« portfolio »: where it is, what the last visit has shown; takes another address, and has it visited now.</summary>
public sealed class PortfolioAnswer(
    CandidateChoice choice, ExamTurn exam, Kept.Passages passages, PortfolioVisits visits, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    private const string JustDone = "Cette adresse vient d'être vérifiée : patientez quelques secondes avant une autre visite.";
    private const string UnderWay = "La page tarde à répondre : la vérification continue. Actualisez dans une dizaine de secondes.";

    /// <summary>Within what a client takes to wait; a slower page is a duty's to visit.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async ValueTask<CardReply> AskAsync(Asked asked, string who, CancellationToken cancellation)
    {
        var (candidate, otherwise) = await choice.OfAsync(asked, "portfolio", who, cancellation);
        if (candidate is null) return otherwise!;
        var passage = (await passages.ReadAsync(candidate, cancellation)).Passage;
        var standing = asked.Caller.On(passage, asked.Registry.MembersOf(candidate.Commission)).Standing;
        return Permissions.Allow(standing, Act.VisitPortfolio) ? Shown(passage, null, Typed.Nothing) : Refused(new Refusal.NotAllowed(Act.VisitPortfolio));
    }

    /// <summary>A press that gives an address; one that has it visited gives it first, so that what stands in the input is what is visited.</summary>
    public async ValueTask<CardReply> RecordAsync(
        Caller caller, Candidate candidate, RegistryIndex registry, Press press, TurnSource source, CancellationToken cancellation)
    {
        var members = registry.MembersOf(candidate.Commission);
        var reading = CardCommands.Read(press, members);
        var commands = reading is CommandReading.Asked asked ? asked.Commands : [];
        var result = await exam.RunAsync(candidate, registry, stored => new ExamAsk(Who(stored), commands), _ => [], source, cancellation);
        if (result.Refusal is Refusal.NotAllowed refusal) return Refused(refusal);
        if (result.WhyNotKept(reading, session) is { } notice) return Shown(result.Passage, notice, press.Typed);
        if (press.Verb != Verbs.VisitPortfolio || result.Passage.Portfolio is not { } portfolio || !visits.AreMade) return Shown(result.Passage, null, Typed.Nothing);
        if (!portfolio.MayBeVisitedAt(time.GetUtcNow())) return Shown(result.Passage, JustDone, Typed.Nothing);

        var marked = source with { Activity = $"{source.Activity}-visite" };
        if (await visits.VisitAsync(candidate, registry, portfolio.Address, Who, marked, Patience, cancellation) is { } visited)
            return Shown(visited.Passage, visited.WhyNotKept(reading, session), Typed.Nothing);
        await visits.AskAsync(result.Passage.Candidate, result.Actor, cancellation);
        return Shown(result.Passage, UnderWay, Typed.Nothing);

        Actor Who(StoredPassage stored) => caller.On(stored.Passage, members);
    }

    private CardReply.Card Shown(Passage passage, string? notice, Typed typed) =>
        new(PortfolioCard.Of(passage, new WallClock(zone, time.GetUtcNow()), visits.AreMade, notice, typed), "Portfolio");

    private CardReply.Sentence Refused(Refusal refusal) => new(RefusalText.Of(refusal, session));
}
