using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Walk;

/// <summary>What a bystander of the channel may know of an evaluation.</summary>
public sealed record Progress(string ExamCode, CandidateNumber Number, string CandidateName, string Stage)
{
    /// <param name="missing">What the sheet lacks: <see cref="Completeness"/>.</param>
    public static Progress Of(Passage passage, IReadOnlyList<Missing> missing, ExamSession session) =>
        new(session.Exam.Code, passage.Candidate.Number, passage.Candidate.FullName, StageOf(passage, missing));

    private static string StageOf(Passage passage, IReadOnlyList<Missing> missing)
    {
        if (passage.Evaluation is not { } evaluation) return "à ouvrir";
        if (evaluation.IsSealed) return $"fiche scellée (version {evaluation.Version})";
        if (evaluation.Visas.Count > 0) return "à viser (1 visa sur 2)";
        if (missing.Count == 0) return "à viser";
        return missing.OfType<Missing.Level>().Any() ? "grille en cours" : "mise en commun";
    }
}
