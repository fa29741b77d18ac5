using E4Bot.Cards.Lists;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>« aide »: what this person can do; and the likeliest commands for what was not understood.</summary>
public sealed class HelpAnswer(ExamSession session)
{
    private static readonly PersonRole[] Staff = [PersonRole.Member, PersonRole.President, PersonRole.Administrator];
    private static readonly PersonRole[] Deciders = [PersonRole.Member, PersonRole.President];

    private static readonly (PersonRole[] For, HelpCard.Entry Entry)[] Table =
    [
        ([PersonRole.Member], new("évaluer NUMÉRO ou NOM", "ouvrir ou reprendre l'évaluation, dans le canal de la commission", false)),
        (Staff, new("candidats", "la liste de passage et l'état de chacun", true)),
        (Staff, new("fiche NUMÉRO", "la fiche d'appréciation scellée", false)),
        (Deciders, new("journal NUMÉRO", "qui a fait quoi et quand", false)),
        (Deciders, new("rouvrir NUMÉRO", "rouvrir une fiche scellée, avec un motif", false)),
        ([PersonRole.Member, PersonRole.Administrator], new("absent NUMÉRO", "enregistrer une absence ou une autre issue sans note", false)),
        (Staff, new("relier commission 3", "relier ce canal à une commission ; aussi « relier jury », « relier équipe pédagogique »", false)),
        ([PersonRole.Administrator], new("importer", "importer candidats et personnes (joindre le fichier, en conversation privée)", false)),
        ([.. Staff, PersonRole.PedagogicalTeam], new("aide", "cette page", true)),
    ];

    public CardReply Help(Asked asked) => asked.Caller.Parts.Count == 0
        ? CandidateChoice.Stranger
        : new CardReply.Card(HelpCard.Of(session.Exam.Code, [.. Table.Where(row => row.For.Any(asked.Caller.Is)).Select(row => row.Entry)]), "Aide");

    public static CardReply NotUnderstood(Asked asked)
    {
        if (asked.Caller.Parts.Count == 0) return CandidateChoice.Stranger;
        string[] likeliest = Staff.Any(asked.Caller.Is) ? ["aide", "candidats"] : ["aide"];
        return new CardReply.Card(SentenceCard.Of("Je n'ai pas compris", ["Voici ce que vous vouliez peut-être :"], [.. likeliest.Select(words => HelpCard.Say(words))]));
    }

    public static CardReply Incomplete(Asked asked, string command)
    {
        if (asked.Caller.Parts.Count == 0) return CandidateChoice.Stranger;
        return new CardReply.Sentence(command == "relier"
            ? "Reliez ce canal par « relier commission 3 », « relier équipe pédagogique » ou « relier jury »."
            : $"De qui s'agit-il ? Écrivez « {command} » suivi du numéro ou du nom de la personne candidate.");
    }
}
