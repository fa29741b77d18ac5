using E4Bot.Domain.Questions.Words;

namespace E4Bot.Domain.Questions.Frames;

/// <summary>What must be said for something to be asked, and what may be said besides; whatever else is said, it is not that.</summary>
/// <param name="Needs">All of them are said.</param>
/// <param name="May">Any of them may be.</param>
/// <param name="Make">What is asked: several where it may be meant in more than one way, none where it is not sure.</param>
/// <param name="ByNotes">Whether « sans les pénalités » changes its figures: of what it does not, such words ask something else.</param>
internal sealed record AskingRule(Meaning[] Needs, Meaning[] May, Func<Told, IReadOnlyList<Asking>> Make, bool ByNotes = false)
{
    /// <summary>Said with anything: they tell of whom, or add nothing.</summary>
    private static readonly HashSet<Meaning> Always = [Meaning.Note, Meaning.Candidates, Meaning.Same, Meaning.Everybody, Meaning.Pooled, Meaning.AllCentres];

    private static readonly HashSet<Meaning> Penalties = [Meaning.WithoutPenalties, Meaning.WithPenalties];

    private readonly HashSet<Meaning> may = [.. Needs, .. May];

    public bool Takes(Frame frame) =>
        Needs.All(frame.Has) && frame.Asked.All(said => may.Contains(said) || Always.Contains(said) || (ByNotes && Penalties.Contains(said)));
}

/// <summary>What a rule sees.</summary>
/// <param name="Commissions">How many the filter has.</param>
internal sealed record Told(Frame Frame, int Commissions, Shape Shape)
{
    public bool Has(Meaning meaning) => Frame.Has(meaning);
}
