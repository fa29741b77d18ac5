using E4Bot.Domain.Conformity;

namespace E4Bot.Cards.French;

/// <summary>What a notice means for the candidate, in plain words: what they must do, with whom and by when.</summary>
public static class NoticeText
{
    /// <summary>« À régulariser le 27 avril 2027 au plus tard, auprès de l'équipe pédagogique. »; null of what cannot be put right.</summary>
    public static string? Deadline(ConformityNotice notice) => notice.Deadline is { } day
        ? $"À régulariser le {Typography.Date(day)} au plus tard, auprès de {ConformityText.Checkers(notice.Candidate.Form)}."
        : null;

    /// <summary>What is to be done, for who passes it on.</summary>
    public static string ToDo(ConformityNotice notice) => notice.Deadline is { } day
        ? $"La personne candidate doit transmettre à {ConformityText.Checkers(notice.Candidate.Form)}, le {Typography.Date(day)} au plus tard, la ou les attestations de stage "
            + "ou certificats de travail, signés par les personnes habilitées. D'ici là, elle ne peut pas être interrogée ; sans cela, ce sera non valide (NV)."
        : "La personne candidate ne peut pas être interrogée : elle est non valide (NV) à l'épreuve, et le diplôme ne peut pas lui être délivré. "
            + "Il n'y a plus rien à transmettre.";
}
