using E4Bot.Domain.Registry;
using static E4Bot.Host.Files.Import.ImportSentences;

namespace E4Bot.Host.Files.Import;

/// <summary>
/// What an administrator is told of an import, sentence by sentence, on the command line and on a card alike. It names people:
/// it is for the one who sent the file, and for no log.
/// </summary>
public static class ImportReport
{
    /// <summary>Candidates named in one sentence; the rest is counted with them.</summary>
    private const int MostNamed = 4;

    private const string NothingTaken = "Rien n'est pris : corrigez ce qui suit, puis envoyez à nouveau tout l'import.";

    /// <summary>The report of a reading that was refused.</summary>
    public static IReadOnlyList<string> Of(ImportReading.Refused reading) =>
    [
        NothingTaken,
        .. reading.Refusals.Select(ImportSentences.Of),
        .. Others(reading.Others),
    ];

    /// <summary>The report of a good reading: what it changes, or why it may not.</summary>
    public static IReadOnlyList<string> Of(ImportReading.Accepted reading, RegistryChange change) => change.Refused.Count > 0
        ? [NothingTaken, .. Told(change.Refused.Select(refusal => Of(refusal, reading.Lines)), ImportLimits.ToldRefusals)]
        : [.. Taken(change), .. NoAdministrator(change.Registry), .. Told(reading.Remarks.Select(remark => $"Remarque : {ImportSentences.Of(remark)}"), ImportLimits.ToldRemarks)];

    private static IEnumerable<string> Taken(RegistryChange change) => change.IsNone
        ?
        [
            $"Rien à changer : {Count(change.Registry.Candidates, "candidat")} et {Count(change.Registry.People, "rôle")} "
            + "sont déjà ceux de la session.",
        ]
        :
        [
            $"L'import est pris. {Summary("Candidats", change.Candidates)} {Summary("Rôles", change.People)}",
            .. Told(Details(change), ImportLimits.ToldRefusals),
        ];

    /// <summary>Nobody could import from Teams any more, nor tie a channel for others.</summary>
    private static IEnumerable<string> NoAdministrator(SessionRegistry registry) => registry.People.Any(person => person.Role == PersonRole.Administrator)
        ? []
        : ["Attention : personne n'est administrateur de la session, donc personne ne pourra importer depuis Teams ; ajoutez un « administrateur » dans « Personnes »."];

    private static IEnumerable<string> Details(RegistryChange change) =>
    [
        .. change.Candidates.Changed.Select(c => $"Modifié : {Name(c.After)} : {Columns(c.Fields.Select(ImportWords.Column))}."),
        .. change.Candidates.Gone.Select(gone => $"Retiré : {Name(gone)}."),
        .. change.People.Changed.Select(p => $"Modifié : {Name(p.After)} : {Columns(p.Fields.Select(ImportWords.Column))}."),
        .. change.People.Gone.Select(gone => $"Retiré : {Name(gone)}."),
    ];

    private static string Summary<TItem, TField>(string title, Differences<TItem, TField> differences) =>
        $"{title} : {Plural(differences.Taken.Count, "nouveau", "nouveaux")}, {Plural(differences.Changed.Count, "modifié", "modifiés")}, "
        + $"{Plural(differences.Unchanged.Count, "inchangé", "inchangés")}, {Plural(differences.Gone.Count, "retiré", "retirés")}.";

    private static string Of(RegistryRefusal refusal, ImportLines lines) => refusal switch
    {
        RegistryRefusal.CandidateGone gone =>
            $"Candidats : {Name(gone.Candidate)} n'est plus dans le fichier, mais son évaluation a commencé ; remettez sa ligne.",
        RegistryRefusal.CheckedCandidateGone gone =>
            $"Candidats : {Name(gone.Candidate)} n'est plus dans le fichier, mais son dossier est déjà suivi (contrôle, tableau de synthèse ou portfolio) ; remettez sa ligne.",
        RegistryRefusal.CandidateChanged { Difference: var changed } =>
            $"Candidats, ligne {lines.Of(changed.After)} : {Name(changed.After)} : l'évaluation a commencé ; remettez "
            + $"{PutBack(changed.Fields.Select(field => (ImportWords.Column(field), ImportWords.Value(changed.Before, field))))}.",
        RegistryRefusal.MemberLeft left =>
            $"Personnes{Line(lines.Of(left.Member))} : {left.Member.FullName} ne peut pas quitter maintenant {Name(left.Commission)} : "
            + $"{Awaiting(left.Awaiting)} ; attendez les deux visas, ou remettez ce membre.",
        RegistryRefusal.MemberJoined joined =>
            $"Personnes{Line(lines.Of(joined.Member))} : {joined.Member.FullName} ne peut pas rejoindre maintenant {Name(joined.Commission)} : "
            + $"{Awaiting(joined.Awaiting)} ; attendez les deux visas, ou remettez le membre d'avant.",
        RegistryRefusal.MemberChanged { Difference: var changed } member =>
            $"Personnes{Line(lines.Of(changed.After))} : {changed.After.FullName} siège dans {Name(member.Commission)} : "
            + $"{Awaiting(member.Awaiting)} ; attendez les deux visas, ou remettez "
            + $"{PutBack(changed.Fields.Select(field => (ImportWords.Column(field), ImportWords.Value(changed.Before, field))))}.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    /// <summary>What keeps a commission's members where they are.</summary>
    private static string Awaiting(IReadOnlyList<Candidate> awaiting)
    {
        var few = string.Join(", ", [.. awaiting.Take(MostNamed).Select(Name), .. awaiting.Count > MostNamed ? ["…"] : Array.Empty<string>()]);
        return awaiting.Count == 1 ? $"une évaluation y est ouverte et pas encore scellée, {few}" : $"{awaiting.Count} évaluations y sont ouvertes et pas encore scellées, {few}";
    }

    private static string PutBack(IEnumerable<(string Column, string Value)> fields) =>
        string.Join(", ", fields.Select(field => field.Value.Length == 0
            ? $"la colonne « {field.Column} » à vide"
            : $"la colonne « {field.Column} » à {Quote(field.Value)}"));

    private static string Columns(IEnumerable<string> columns) => string.Join(", ", columns);

    private static string Line(int? line) => line is null ? "" : $", ligne {line}";

    private static string Name(Candidate candidate) => $"{candidate.FullName} (n° {candidate.Number})";

    /// <summary>Of a president with the jury: there may be several.</summary>
    private static string Name(Person person) => person is { Role: PersonRole.President, Centre: { } jury }
        ? $"{person.FullName} ({ImportWords.Text(person.Role)}, {jury})"
        : $"{person.FullName} ({ImportWords.Text(person.Role)})";

    private static string Name(CommissionKey commission) => $"la commission {commission.Number} ({commission.Centre})";

    private static string Count<T>(IReadOnlyCollection<T> items, string noun) => Plural(items.Count, noun, $"{noun}s");

    private static string Plural(int count, string one, string many) => $"{count} {(count < 2 ? one : many)}";

    private static IEnumerable<string> Told(IEnumerable<string> sentences, int most)
    {
        var all = sentences.ToList();
        return [.. all.Take(most), .. Others(Math.Max(0, all.Count - most))];
    }

    private static IEnumerable<string> Others(int count) => count switch
    {
        0 => [],
        1 => ["Et 1 autre."],
        _ => [$"Et {count} autres."],
    };
}
