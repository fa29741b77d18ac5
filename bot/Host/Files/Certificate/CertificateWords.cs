using E4Bot.Cards.French;
using E4Bot.Host.Life.Purging;

namespace E4Bot.Host.Files.Certificate;

/// <summary>What the certificate says, in French as all that a user reads.</summary>
internal static class CertificateWords
{
    public const string Fingerprint =
        "Empreinte (SHA-256) de ce qui est détruit. On n'en tire aucune donnée ; elle permet d'établir qu'une copie était celle de ces données. ";

    public const string Copies =
        "Les sauvegardes et les exports de cette session contiennent encore ce qui est détruit ici : ils doivent être détruits aussi, où qu'ils se trouvent.";

    public const string Kept =
        "Les adresses techniques des conversations du bot dans Teams ne sont pas celles d'une session et sont gardées : elles ne contiennent ni nom, ni niveau, ni note.";

    public static string Declaration(Erasure erasure) =>
        "Les données et les documents ayant servi à l'évaluation des personnes candidates de cette session, tenus par E4Bot, sont détruits. "
        + "En contrôle en cours de formation, ils sont conservés pendant un an après la fin de la formation"
        + (erasure.CustodyEnd is { } end ? $" : ce délai a pris fin le {Typography.Date(end)}. " : ". ")
        + "Ce certificat ne nomme aucune personne candidate.";

    public static string Of(ErasedKind kind) => kind switch
    {
        ErasedKind.Evaluation => "Évaluations et issues sans note",
        ErasedKind.MemberSheet => "Grilles individuelles des membres",
        ErasedKind.JournalEntry => "Lignes de journal",
        ErasedKind.SealedSheet => "Fiches d'appréciation scellées",
        ErasedKind.SynthesisTable => "Tableaux de synthèse lus",
        ErasedKind.Notice => "Notifications du contrôle de conformité",
        ErasedKind.Consultation => "Consultations de documents",
        ErasedKind.Identity => "Identités (comptes liés à une adresse)",
        ErasedKind.Phrases => "Phrases personnelles des membres",
        ErasedKind.Rehearsal => "Notations de la répétition (dossiers fictifs)",
        ErasedKind.Place => "Canaux reliés",
        ErasedKind.Registry => "Éléments des listes importées",
        ErasedKind.Trace => "Traces techniques (envois, étapes, emplacements des cartes)",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
