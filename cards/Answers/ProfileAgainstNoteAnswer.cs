using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Answers;

/// <summary>Notes against what this session gave to the same profile elsewhere: to be looked at, never to be put right.</summary>
internal static class ProfileAgainstNoteAnswer
{
    public static Answer Of(Question question, Asking.ProfileAgainstNote asking, Population seen, ExamSession session)
    {
        var asked = seen.Within(question.Filter);
        if (asked.Graded.Count == 0) return new Answer(FiguresText.Nothing(asked));
        var (basis, rules) = (question.Filter.Basis, session.Harmonisation);
        var profiles = new SessionProfiles(seen.Graded, rules, basis);
        var meant = asked.Graded.Where(graded => asking.Note is null || graded.Note(basis) == asking.Note);
        return asking.Worth is { } worth ? WhoseProfileIsWorth(worth, asking.Note, meant, profiles, basis)
            : asking.Note is { } note ? WithTheNote(note, [.. meant], profiles, basis)
            : FarFromTheirs([.. meant.Select(profiles.NeighboursOf).Where(neighbours => neighbours.IsFar)], asked, basis, rules);
    }

    private static Answer WhoseProfileIsWorth(int worth, int? note, IEnumerable<GradedCandidate> meant, SessionProfiles profiles, NoteBasis basis)
    {
        (GradedCandidate Graded, ExpectedNote Expected)[] found = [.. meant.Select(graded => (graded, profiles.ExpectedFor(graded))).Where(one => RoundedTo(one.Item2) == worth)];
        return new Answer($"{NoteWords.Have(found.Length)} {(note is { } given ? $"la note {given} et " : "")}un profil auquel la session a donné environ {worth} ailleurs ({NoteWords.Of(basis)}).")
        {
            Figures = [.. found.Select(one => $"{NoteWords.Who(one.Graded.Candidate)} : {Typography.OutOf20(one.Graded.Note(basis))} ; profil noté ailleurs {Words(one.Expected)}.")],
        };
    }

    private static Answer WithTheNote(int note, IReadOnlyList<GradedCandidate> meant, SessionProfiles profiles, NoteBasis basis) => new(
        $"{NoteWords.Have(meant.Count)} la note {note} ({NoteWords.Of(basis)}){(meant.Count == 0 ? "." : " ; voici ce que la session a donné ailleurs à leurs profils.")}")
    {
        Figures = [.. meant.Select(graded => $"{NoteWords.Who(graded.Candidate)} : profil noté ailleurs {Words(profiles.ExpectedFor(graded))}.")],
    };

    private static Answer FarFromTheirs(IReadOnlyList<Neighbours> far, Population asked, NoteBasis basis, HarmonisationRules rules) => new(
        far.Count == 0
            ? $"Aucune note ne s'écarte de {NoteWords.Of(rules.FarFromNeighbours)} points ou plus de ce que la session a donné à des profils voisins ({Typography.Count(asked.Graded.Count, "note")}, {NoteWords.Of(basis)})."
            : $"{Typography.Count(far.Count, "note s'écarte", "notes s'écartent")} de {NoteWords.Of(rules.FarFromNeighbours)} points ou plus de ce que la session a donné à des profils voisins ({NoteWords.Of(basis)}).")
    {
        Figures = [.. far.Select(Line)],
        ToLookAt = far.Count == 0 ? [] : ["Une note éloignée n'est pas une erreur : la grille ne calcule pas la note."],
    };

    /// <summary>« Alix EXEMPLE (…) : 9 / 20 ; profils voisins : médiane 13, de 12 à 15, n = 6 ».</summary>
    internal static string Line(Neighbours far) => $"{NoteWords.Who(far.Graded.Candidate)} : {Typography.OutOf20(far.Note)} ; profils voisins : {NeighboursText.Short(far.Near)}.";

    private static string Words(ExpectedNote expected) => expected switch
    {
        ExpectedNote.OfSameProfile of => $"{NoteWords.Of(of.Mean)} en moyenne (même profil, n = {of.N})",
        ExpectedNote.OfMeanLevel of => $"{NoteWords.Of(of.Note)} (d'après le niveau moyen, n = {of.N})",
        ExpectedNote.OfNearProfiles of => $"{NoteWords.Of(of.Mean)} en moyenne (profils voisins, n = {of.N})",
        ExpectedNote.Unknown => "trop rarement pour le dire",
        _ => throw new ArgumentOutOfRangeException(nameof(expected)),
    };

    private static int? RoundedTo(ExpectedNote expected) => expected switch
    {
        ExpectedNote.OfSameProfile of => Whole(of.Mean),
        ExpectedNote.OfMeanLevel of => Whole((decimal)of.Note),
        ExpectedNote.OfNearProfiles of => Whole(of.Mean),
        ExpectedNote.Unknown => null,
        _ => throw new ArgumentOutOfRangeException(nameof(expected)),
    };

    private static int Whole(decimal note) => (int)Math.Round(note, MidpointRounding.AwayFromZero);
}
