using E4Bot.Cards.Wire;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Walk;

public static class StepTitle
{
    public static string Of(Step step, ExamSession session) => step switch
    {
        { Line: { } line } => session.Grid.Find(line)?.ShortTitle ?? "Ligne inconnue",
        _ when step == Step.Opening => "Ouverture",
        _ when step == Step.Correction => "Corriger l'ouverture",
        _ when step == Step.Observations => "Observations",
        _ when step == Step.Deliberation => "Mise en commun",
        _ when step == Step.Note => "Note et pénalités",
        _ when step == Step.Appreciation => "Appréciation",
        _ when step == Step.Visas => "Relire et viser",
        _ when step == Step.Sealed => "Fiche scellée",
        _ when step == Step.Reopening => "Réouverture",
        _ => "Sommaire",
    };
}
