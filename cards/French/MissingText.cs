using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.French;

/// <summary>What is missing, in words, and the step where it is given.</summary>
public static class MissingText
{
    public static string Of(Missing missing, Evaluation evaluation, ExamSession session) => Spacing.Of(Sentence(missing, evaluation, session));

    /// <summary>Several levels of one member, in one sentence.</summary>
    public static string OfLevels(Seat seat, int lines, Evaluation evaluation) =>
        $"{evaluation.Member(seat).FullName} n'a pas encore donné de niveau pour {Typography.Count(lines, "ligne")}.";

    private static string Sentence(Missing missing, Evaluation evaluation, ExamSession session) => missing switch
    {
        Missing.Level m => $"{evaluation.Member(m.Seat).FullName} n'a pas donné de niveau pour « {session.Grid.Find(m.Line)!.ShortTitle} ».",
        Missing.Retained m => $"« {session.Grid.Find(m.Line)!.ShortTitle} » : {Names(m.Awaited, evaluation)} {(m.Awaited.Count == 1 ? "doit" : "doivent")} encore retenir un niveau.",
        Missing.Observation m => $"Les observations sur la partie {(int)m.Part} sont vides.",
        Missing.Environment => "Il reste à dire si l'environnement technologique est conforme.",
        Missing.PenaltyConfirmation m => $"« {session.Penalty(m.Kind).Title} » : {evaluation.Member(m.Seat).FullName} doit encore confirmer ou écarter cette pénalité.",
        Missing.Note => "La note proposée manque.",
        Missing.Appreciation => "L'appréciation est vide.",
        Missing.Mention m => $"L'appréciation doit dire ceci : {m.Sentence}",
        Missing.FalseMention m => $"L'appréciation ne doit plus dire ceci, qui n'est plus vrai : {m.Sentence}",
        Missing.PaperConfirmation m => $"{evaluation.Member(m.Seat).FullName} doit encore comparer la saisie avec le papier.",
        _ => throw new ArgumentOutOfRangeException(nameof(missing)),
    };

    public static Step StepOf(Missing missing) => missing switch
    {
        Missing.Level m => Step.Of(m.Line),
        Missing.Retained or Missing.Environment => Step.Deliberation,
        Missing.Observation => Step.Observations,
        Missing.PenaltyConfirmation or Missing.Note => Step.Note,
        Missing.Appreciation or Missing.Mention or Missing.FalseMention => Step.Appreciation,
        Missing.PaperConfirmation => Step.Visas,
        _ => throw new ArgumentOutOfRangeException(nameof(missing)),
    };

    /// <summary>Whether this member can supply it. What only the other can is waited for.</summary>
    public static bool Awaits(Missing missing, Seat seat) => missing switch
    {
        Missing.Level m => m.Seat == seat,
        Missing.Retained m => m.Awaited.Contains(seat),
        Missing.PenaltyConfirmation m => m.Seat == seat,
        Missing.PaperConfirmation m => m.Seat == seat,
        Missing.Observation or Missing.Environment or Missing.Note or Missing.Appreciation or Missing.Mention or Missing.FalseMention => true,
        _ => throw new ArgumentOutOfRangeException(nameof(missing)),
    };

    private static string Names(IReadOnlyList<Seat> seats, Evaluation evaluation) =>
        Typography.Enumerate([.. seats.Select(s => evaluation.Member(s).FullName)]);
}
