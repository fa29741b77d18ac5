using E4Bot.Domain.Transmission;

namespace E4Bot.Cards.French;

/// <summary>What keeps a candidate from being handed over to the jury, and what to do.</summary>
public static class OutstandingText
{
    public static string Of(Outstanding outstanding) => outstanding switch
    {
        Outstanding.NotHeard => "passage à venir, aucune issue enregistrée",
        Outstanding.FileToBePutRight o => $"dossier à régulariser au plus tard le {Typography.Date(o.Deadline)} : constatez la régularisation, ou la NV, par « conformité »",
        Outstanding.NotSealed => "évaluation ouverte, fiche non scellée : il manque au moins un visa",
        Outstanding.Reopened o => $"fiche rouverte, version {o.Version} non scellée : les deux membres visent à nouveau",
        Outstanding.Rescheduled o => $"passage reporté au {Typography.Date(o.Date)}, qui n'a pas encore eu lieu",
        Outstanding.Unreadable => "ce qui est conservé est illisible : prévenez la personne qui administre le programme",
        _ => throw new ArgumentOutOfRangeException(nameof(outstanding)),
    };
}
