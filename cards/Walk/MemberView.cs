using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Synthesis;
using E4Bot.Domain.Wording;

namespace E4Bot.Cards.Walk;

/// <summary>
/// All that a member's card is made from. <see cref="Passage"/> is already blinded for the device and for <see cref="Seat"/>, whose answers
/// the card shows; no card sees the unblinded one.
/// </summary>
public sealed record MemberView
{
    private MemberView(Passage seen) => Passage = seen;

    public Passage Passage { get; }

    public required ExamSession Session { get; init; }

    public required IReadOnlyList<Person> Members { get; init; }

    /// <summary>The device's own member.</summary>
    public required Seat DeviceSeat { get; init; }

    public required Hand Hand { get; init; }

    public required Step Step { get; init; }

    public required IReadOnlyList<Missing> Missing { get; init; }

    public required WallClock Clock { get; init; }

    /// <summary>The Teams ids whose clients ask for their own view by themselves.</summary>
    public required IReadOnlyList<string> RefreshFor { get; init; }

    /// <summary>A sentence on top: why the last answer was not kept, or what was done.</summary>
    public string? Notice { get; init; }

    /// <summary>The press that the notice answers: said again beside its button, for on a phone the top of a card is out of sight.</summary>
    public Press? Answered { get; init; }

    /// <summary>Where the member was going when something typed held them back.</summary>
    public Step? Leaving { get; init; }

    public Typed Typed { get; init; } = Typed.Nothing;

    /// <summary>The candidate's tableau de synthèse, whole; null where the card does not show it, or there is none.</summary>
    public SynthesisTable? Synthesis { get; init; }

    /// <summary>What was remarked on in the words that the candidate may read; nothing where the card does not show it.</summary>
    public IReadOnlyList<WordingRemark> Remarks { get; init; } = [];

    /// <summary>What the commission is asked of the note before it signs; nothing where the card does not show it.</summary>
    public IReadOnlyList<SecondLook> SecondLooks { get; init; } = [];

    /// <summary>Of whose device it is; none where the card does not offer them.</summary>
    public PhraseBook Phrases { get; init; } = PhraseBook.Empty;

    /// <summary>The answers shown are of this seat.</summary>
    public Seat Seat => Hand == Hand.Other ? DeviceSeat.Other() : DeviceSeat;

    public Evaluation Evaluation => Passage.Evaluation!;

    public Candidate Candidate => Passage.Candidate;

    /// <summary>Whose answer a press on this card is.</summary>
    public IReadOnlyList<Seat> Answering => Hand == Hand.Together ? Seats.Both : [Seat];

    /// <summary>By line, who answered it on their own device, out of this card's reach.</summary>
    public required ILookup<CompetenceId, Seat> AnsweredAlone { get; init; }

    /// <summary>Lines with a comment of whose turn it is, which this device does not show.</summary>
    public required IReadOnlyList<CompetenceId> HiddenComments { get; init; }

    /// <summary>The other member answers on a device of their own, and signs there.</summary>
    public required bool OtherHasDevice { get; init; }

    /// <summary>What a button of this card carries.</summary>
    public ActionData Data => new()
    {
        Candidate = Candidate.Number.Value,
        Version = Passage.Evaluation?.Version,
        Step = Step.Name,
        Hand = Hand switch { Hand.Other => "other", Hand.Together => "together", _ => null },
    };

    /// <summary>Whether what is missing waits for whom this card is shown to.</summary>
    public bool Awaits(Missing missing) => Answering.Any(seat => MissingText.Awaits(missing, seat));

    public ActionData DataFor(Step step) => Data with { Step = step.Name };

    /// <summary>The view of the member on <paramref name="device"/>, blinded for whom the card is shown to; the hand is their own unless they share one screen.</summary>
    public static MemberView Of(
        Passage passage,
        IReadOnlyList<Missing> missing,
        ExamSession session,
        IReadOnlyList<Person> members,
        Seat device,
        Hand hand,
        Step step,
        WallClock clock,
        IReadOnlyList<string> refreshFor)
    {
        var shown = Sight.HandOn(passage, hand);
        return new(Sight.Of(passage, device, shown))
        {
            Session = session,
            Members = members,
            DeviceSeat = device,
            Hand = shown,
            Step = step,
            Clock = clock,
            RefreshFor = refreshFor,
            Missing = missing,
            AnsweredAlone = Sight.AnsweredAlone(passage, device, shown),
            HiddenComments = Sight.HiddenComments(passage, device, shown),
            OtherHasDevice = passage.HasOwnDevice(device.Other()),
        };
    }
}
