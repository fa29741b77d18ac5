using E4Bot.Domain.Passages;

namespace E4Bot.Cards.French;

/// <summary>What became of somebody's asking for a document, in French.</summary>
internal static class DocumentText
{
    public static string Of(DocumentAccess access) => access.Outcome switch
    {
        AccessOutcome.Opened => $"a ouvert {Named(access)}",
        AccessOutcome.Refused => $"a demandé {Named(access)} : accès refusé",
        AccessOutcome.Outstanding => $"a demandé {Named(access)}, qui n'est pas complet",
        AccessOutcome.NoLongerKnown => $"a demandé {Named(access)} : accès refusé, Teams ne donne plus l'adresse inscrite à ce compte",
        AccessOutcome.Unanswered => $"a demandé {Named(access)} : accès différé, Teams n'a pas répondu",
        _ => throw new ArgumentOutOfRangeException(nameof(access)),
    };

    private static string Named(DocumentAccess access) => access.Document switch
    {
        DocumentKind.Sheet => $"la fiche, version {Typography.Number(access.Number)}",
        DocumentKind.Grid => $"la grille, version {Typography.Number(access.Number)}",
        DocumentKind.Notice => $"la notification n° {Typography.Number(access.Number)}",
        DocumentKind.SynthesisModel => "le modèle de tableau de synthèse",
        DocumentKind.Bordereau or DocumentKind.BordereauBook => "le bordereau",
        DocumentKind.Pack => "le dossier pour le jury",
        DocumentKind.Profile => "le profil et la note",
        DocumentKind.Ledger => "le registre des décisions du jury",
        _ => throw new ArgumentOutOfRangeException(nameof(access)),
    };
}
