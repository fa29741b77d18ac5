using System.Globalization;
using E4Bot.Domain.Registry;

namespace E4Bot.Host.Files.Import;

/// <summary>
/// Every refusal and every remark in French: where, what, and what to do. Values of the file are quoted as plain text, shortened,
/// on one line; whoever shows a sentence on a card must not let it be read as markup.
/// </summary>
public static class ImportSentences
{
    private const int QuotedCharacters = 60;

    public static string Of(ImportRefusal refusal) => refusal switch
    {
        ImportRefusal.OfFile file => Of(file.Problem),
        ImportRefusal.OfSheet sheet => $"{sheet.Sheet.Title()} : {Of(sheet.Problem, sheet.Sheet)}",
        ImportRefusal.OfLine { Column: { } column } line =>
            $"{line.Sheet.Title()}, ligne {line.Line}, colonne « {column} » : {Of(line.Problem, Quote(line.Value))}",
        ImportRefusal.OfLine line => $"{line.Sheet.Title()}, ligne {line.Line} : {Of(line.Problem, Quote(line.Value))}",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(ImportRemark remark) => remark switch
    {
        ImportRemark.ColumnIgnored ignored => $"{ignored.Sheet.Title()} : la colonne {Quote(ignored.Column)} n'est pas lue.",
        ImportRemark.LeadingZeroAtRisk risk =>
            $"Candidats, ligne {risk.Line} : le numéro est enregistré comme un nombre ; vérifiez qu'il n'a pas perdu un zéro au début.",
        ImportRemark.NumberShort number =>
            $"Candidats, ligne {number.Line} : {Quote(number.Number)} a {number.Number.Length} chiffres, la plupart des numéros en ont {number.Usual} ; "
            + "vérifiez qu'il n'a pas perdu un zéro au début.",
        ImportRemark.ValueIgnored ignored =>
            $"{ignored.Sheet.Title()}, ligne {ignored.Line} : la colonne « {ignored.Column} » ne sert qu'aux membres ; elle n'est pas lue.",
        ImportRemark.CentreRespelled centre => $"Le centre {Quote(centre.Given)} est pris pour {Quote(centre.Kept)}.",
        ImportRemark.ReadAsWindows1252 read =>
            $"{read.Sheet.Title()} : le fichier n'est pas en UTF-8, il est lu en Windows-1252 ; vérifiez les accents.",
        ImportRemark.CommissionWithoutCandidates idle => $"La commission {idle.Number} ({Shorten(idle.Centre)}) n'a pas de candidat.",
        ImportRemark.JuryWithoutCandidates jury =>
            $"Personnes, ligne {jury.Line} : aucun candidat n'est inscrit dans le centre {Quote(jury.Centre)}, cette présidence n'y voit personne ; vérifiez le nom du centre.",
        _ => throw new ArgumentOutOfRangeException(nameof(remark)),
    };

    /// <summary>A value of the file between guillemets.</summary>
    internal static string Quote(string value) => $"« {Shorten(value)} »";

    private static string Of(FileProblem problem) => problem switch
    {
        FileProblem.WrongSet =>
            "Envoyez soit un classeur .xlsx avec les feuilles « Candidats » et « Personnes », "
            + "soit les deux fichiers « Candidats.csv » et « Personnes.csv ».",
        FileProblem.UnknownKind kind =>
            $"{Quote(kind.File)} n'est ni un classeur .xlsx ni un fichier .csv : enregistrez-le dans l'un de ces formats.",
        FileProblem.UnknownName name =>
            $"{Quote(name.File)} ne dit pas ce qu'il contient : nommez les deux fichiers « Candidats.csv » et « Personnes.csv ».",
        FileProblem.TooLarge large =>
            $"{Quote(large.File)} dépasse {ImportLimits.FileBytes / (1024 * 1024)} Mo : ne gardez que les deux feuilles de l'import.",
        FileProblem.Blank blank => $"{Quote(blank.File)} est vide : envoyez le fichier une fois rempli.",
        FileProblem.Protected locked =>
            $"{Quote(locked.File)} est protégé par un mot de passe, ou d'un ancien format d'Excel : "
            + "enregistrez-le sans mot de passe au format .xlsx.",
        FileProblem.NotAWorkbook broken =>
            $"{Quote(broken.File)} ne se lit pas comme un classeur .xlsx : ouvrez-le dans un tableur et enregistrez-le à nouveau au format .xlsx.",
        FileProblem.ExpandsTooMuch huge =>
            $"{Quote(huge.File)} contient bien plus qu'un import : copiez les deux feuilles dans un classeur neuf.",
        FileProblem.NotText binary => $"{Quote(binary.File)} n'est pas un texte : enregistrez la feuille au format CSV UTF-8.",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private static string Of(SheetProblem problem, SheetName sheet) => problem switch
    {
        SheetProblem.Missing => $"cette feuille manque ; ajoutez-la au classeur, ou joignez « {sheet.Title()}.csv ».",
        SheetProblem.Twice => "il y en a deux ; n'en gardez qu'une.",
        SheetProblem.Empty => "il n'y a aucune ligne à prendre ; écrivez les noms des colonnes, puis une ligne par personne.",
        SheetProblem.ColumnsMissing { Columns: [var column] } => $"la colonne « {column} » manque ; ajoutez-la.",
        SheetProblem.ColumnsMissing missing => $"les colonnes {string.Join(", ", missing.Columns.Select(Quote))} manquent ; ajoutez-les.",
        SheetProblem.ColumnTwice twice => $"la colonne « {twice.Column} » est écrite deux fois ; n'en gardez qu'une.",
        SheetProblem.TooManyRows => $"il y a plus de {Thousands(ImportLimits.Rows)} lignes ; un import est celui d'une seule session.",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private static string Of(LineProblem problem, string value) => problem switch
    {
        LineProblem.Missing => "la case est vide ; remplissez-la.",
        LineProblem.TooLong longer => $"{value} est trop long ; écrivez {longer.Longest} caractères au plus.",
        LineProblem.UnseenCharacter => $"{value} contient un retour à la ligne ou un caractère invisible ; retapez-le.",
        LineProblem.FormulaFails => "la formule donne une erreur ou n'a pas de résultat ; écrivez la valeur elle-même.",
        LineProblem.NotAName => $"{value} n'a ni lettre ni chiffre ; écrivez un nom.",
        LineProblem.NotANumber => $"{value} n'est pas un numéro de candidat ; écrivez 1 à 20 chiffres ou lettres.",
        LineProblem.NumberShortened =>
            $"{value} est un numéro abrégé par le tableur ; mettez la colonne au format Texte, puis retapez le numéro entier.",
        LineProblem.NotASpeciality => $"{value} n'est pas une option ; écrivez SISR ou SLAM.",
        LineProblem.NotAForm => $"{value} n'est pas une forme d'épreuve ; écrivez CCF ou ponctuelle.",
        LineProblem.NotACommission => $"{value} n'est pas un numéro de commission ; écrivez un nombre entier de 1 à 999, par exemple 3.",
        LineProblem.NotADate => $"{value} n'est pas une date ; écrivez-la comme 18/05/2027.",
        LineProblem.NotATime => $"{value} n'est pas une heure ; écrivez-la comme 9h30.",
        LineProblem.NotYesNo => $"{value} ne dit ni oui ni non ; écrivez oui ou non.",
        LineProblem.NotMinutes => $"{value} n'est pas un nombre de minutes de 0 à 60 ; écrivez par exemple 13, ou laissez la case vide.",
        LineProblem.NotAMail => $"{value} n'est pas une adresse de courriel ; écrivez celle du compte Teams.",
        LineProblem.NotARole => $"{value} n'est pas un rôle ; écrivez membre, pedagogie, president ou administrateur.",
        LineProblem.NotAQuality => $"{value} n'est pas une qualité ; écrivez enseignant, professionnel ou enseignant de bloc.",
        _ => OfLine(problem, value),
    };

    /// <summary>What no single cell is to blame for.</summary>
    private static string OfLine(LineProblem problem, string value) => problem switch
    {
        LineProblem.QuotesNotClosed => "les guillemets droits (\") de cette ligne ne sont pas fermés ; fermez-les ou ôtez-les.",
        LineProblem.LineTooLong => "cette ligne est trop longue ; ôtez ce qu'elle a de trop, des espaces par exemple, ou fermez le guillemet droit (\") resté ouvert.",
        LineProblem.MoreCellsThanHeader =>
            "cette ligne a plus de cases que l'en-tête ; entourez de guillemets droits (\") la valeur qui contient le séparateur.",
        LineProblem.NumberTwice twice => $"{value} est déjà à la ligne {twice.FirstLine} ; gardez une seule ligne par candidat.",
        LineProblem.RoleTwice twice => $"{value} a déjà ce rôle à la ligne {twice.FirstLine} ; gardez une seule des deux lignes.",
        LineProblem.OtherName other => $"{value} porte un autre nom à la ligne {other.FirstLine} ; corrigez l'un ou l'autre.",
        LineProblem.SlotTaken slot =>
            $"la commission entend déjà la ligne {slot.FirstLine} à cette date et à cette heure ; changez l'un des deux passages.",
        LineProblem.CommissionWithoutMembers without =>
            $"{Name(without.Commission)} n'a pas de membre ; ajoutez ses deux membres dans « Personnes ».",
        LineProblem.CommissionWithOneMember one => $"{Name(one.Commission)} n'a qu'un membre ; ajoutez le second.",
        LineProblem.CommissionWithTooManyMembers many => $"{Name(many.Commission)} a déjà deux membres ; ôtez ceux qui n'y siègent pas.",
        LineProblem.CommissionWithoutTeacher none =>
            $"{Name(none.Commission)} n'a pas d'enseignant de la spécialité ; l'un des deux membres doit être « enseignant ».",
        LineProblem.CommissionOfTwoTeachers two =>
            $"{Name(two.Commission)} a deux « enseignant » ; l'un des deux doit être « professionnel », ou à défaut « enseignant de bloc ».",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private static string Name(CommissionKey commission) => $"la commission {commission.Number} ({Shorten(commission.Centre)})";

    private static string Shorten(string value)
    {
        var line = string.Concat(value.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)).Trim();
        return line.Length <= QuotedCharacters ? line : $"{line[..QuotedCharacters]}…";
    }

    private static string Thousands(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\u00A0');
}
