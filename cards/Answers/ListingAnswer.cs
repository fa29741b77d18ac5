using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Questions;

namespace E4Bot.Cards.Answers;

/// <summary>Who has a note within a range, or only how many do.</summary>
internal static class ListingAnswer
{
    public static Answer Of(Question question, Asking.Listing asking, Population population)
    {
        var basis = question.Filter.Basis;
        GradedCandidate[] found = [.. population.Graded.Where(graded => asking.Range.Has(graded.Note(basis)))];
        return new Answer($"{NoteWords.Have(found.Length)} {Words(asking.Range)} ({NoteWords.Of(basis)}), sur {Typography.Count(population.Graded.Count, "note")}.")
        {
            Figures = asking.OnlyCount ? [] : [.. Lines(found, basis)],
            Next = asking.OnlyCount && found.Length > 0 ? [new("Qui ?", question with { Asking = asking with { OnlyCount = false } })] : [],
        };
    }

    /// <summary>« la note 12 », « 13 ou plus », « 7 ou moins », « entre 8 et 12 ».</summary>
    public static string Words(NoteRange range) => range switch
    {
        _ when range.First == range.Last => $"la note {range.First}",
        { First: 0, Last: ProposedNote.Maximum } => "une note",
        { Last: ProposedNote.Maximum } => $"{range.First} ou plus",
        { First: 0 } => $"{range.Last} ou moins",
        _ => $"entre {range.First} et {range.Last}",
    };

    /// <summary>By note, then by commission: a list to look people up in, not a ranking of commissions.</summary>
    private static IEnumerable<string> Lines(IEnumerable<GradedCandidate> found, NoteBasis basis) => found
        .OrderBy(graded => graded.Note(basis)).ThenBy(graded => graded.Commission.Number).ThenBy(graded => graded.Candidate.Number.Value, StringComparer.Ordinal)
        .Select(graded => $"{Typography.OutOf20(graded.Note(basis))} : {NoteWords.Who(graded.Candidate)}{Otherwise(graded, basis)}");

    private static string Otherwise(GradedCandidate graded, NoteBasis basis) => basis switch
    {
        NoteBasis.BeforePenalties when graded.PenaltyPoints > 0 => $", {Typography.OutOf20(graded.Sum.Final)} après pénalités",
        NoteBasis.AfterHarmonisation when graded.JuryNote is not null => ", note arrêtée par le jury",
        _ => "",
    };
}
