namespace E4Bot.Cards.Wire;

/// <summary>
/// What a button carries: stable names and revisions only, never a person's name, a note or a text. A level only as the choice that a
/// vote's button stands for. State is read from the store; Teams may send an old card's data.
/// </summary>
public sealed record ActionData
{
    /// <summary>The candidate's number.</summary>
    public string? Candidate { get; init; }

    /// <summary>The sheet's version that the card shows: a press on an older one is answered with the current card.</summary>
    public int? Version { get; init; }

    /// <summary>Which of the candidate's conformity notices it is.</summary>
    public int? Notice { get; init; }

    /// <summary>Which kind of document is asked for: "fiches", "grilles", "avis".</summary>
    public string? Document { get; init; }

    /// <summary>The step to show, or to which the answer belongs.</summary>
    public string? Step { get; init; }

    /// <summary>The step that is left, for a press that brings along what was typed there.</summary>
    public string? From { get; init; }

    /// <summary>Whose answers the card shows: "own", "other", "together".</summary>
    public string? Hand { get; init; }

    public string? Line { get; init; }

    public string? Level { get; init; }

    public int? Part { get; init; }

    public string? Penalty { get; init; }

    public string? Screens { get; init; }

    /// <summary>
    /// The revision that the answer is based on; <see cref="BasedOn2"/> for a card's second answer. Of an opening: <see cref="NamedMembers"/>.
    /// </summary>
    public int? BasedOn { get; init; }

    public int? BasedOn2 { get; init; }

    /// <summary>That what follows was read and is said once more: a candidate is declared NV.</summary>
    public bool? Confirm { get; init; }

    /// <summary>The input that the button adds to (<see cref="Verbs.AddPhrase"/>).</summary>
    public string? Field { get; init; }

    /// <summary>Which made-up file of the rehearsal, by its key.</summary>
    public string? File { get; init; }

    /// <summary>For which commission a file is scored: its centre, and <see cref="Commission"/>, its number there.</summary>
    public string? Centre { get; init; }

    public int? Commission { get; init; }

    /// <summary>Of a list that one card does not hold; the first is 0.</summary>
    public int? Page { get; init; }

    /// <summary>The words that the button says for the person (<see cref="Verbs.Say"/>).</summary>
    public string? Text { get; init; }
}
