using E4Bot.Cards.French;
using E4Bot.Domain.Questions;

namespace E4Bot.Cards.Answers;

/// <summary>Who is not finished, and what is missing of each.</summary>
internal static class UnfinishedAnswer
{
    public static Answer Of(Population population)
    {
        CandidateStanding[] left = [.. population.Candidates.Where(standing => standing.Outstanding is not null)];
        return new Answer(left switch
        {
            [] when population.Registered == 0 => "Personne n'est inscrit dans ce que vous demandez.",
            [] => "Tout est terminé : chaque personne inscrite a un résultat.",
            _ => $"{Typography.Count(left.Length, "personne n'a", "personnes n'ont")} pas encore de résultat, sur {population.Registered}.",
        })
        {
            Figures = [.. left.Select(standing => $"{NoteWords.Who(standing.Candidate)} : {OutstandingText.Of(standing.Outstanding!)}.")],
        };
    }
}
