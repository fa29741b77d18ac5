using System.Globalization;
using E4Bot.Domain.French;
using E4Bot.Host.Chat.JuryNotes;

namespace E4Bot.Host.Chat;

/// <summary>Reads commands without regard to case, accents and punctuation; what is none may be a question.</summary>
public static class ChatReader
{
    /// <summary>A command is a line; whatever is longer is none.</summary>
    private const int MostCharacters = 300;

    private const string Team = "equipe pedagogique";

    /// <param name="hasFile">A file alone is a tableau de synthèse, or nothing.</param>
    public static ChatCommand Read(string text, bool hasFile = false)
    {
        if (text.Length > MostCharacters) return new ChatCommand.Unknown();
        var folded = Folding.Fold(text);
        var space = folded.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = space < 0 ? (folded, "") : (folded[..space], folded[(space + 1)..]);
        return verb switch
        {
            "" when hasFile => new ChatCommand.Synthesis(null),
            "aide" or "help" or "bonjour" => new ChatCommand.Help(),
            "candidats" or "candidates" when rest.Length == 0 => new ChatCommand.PassageList(),
            "ma" when rest == "journee" => new ChatCommand.PassageList(),
            "importer" or "import" => new ChatCommand.Import(),
            "relier" => Tie(rest),
            "conformite" or "controle" => rest.Length == 0 ? new ChatCommand.ConformityList() : new ChatCommand.Conformity(rest),
            "evaluer" => OnCandidate("évaluer", rest, who => new ChatCommand.Evaluate(who)),
            "absent" or "absente" => OnCandidate("absent", rest, who => new ChatCommand.Absent(who)),
            "fiche" => OnCandidate("fiche", rest, who => new ChatCommand.Sheet(who)),
            "grille" => OnCandidate("grille", rest, who => new ChatCommand.Grid(who)),
            "envoyer" or "m" or "envoie" => Send(rest, text),
            "journal" => OnCandidate("journal", rest, who => new ChatCommand.Journal(who)),
            "phrases" or "phrase" => new ChatCommand.Phrases(),
            "mes" when rest == "phrases" => new ChatCommand.Phrases(),
            "repetition" or "calage" => new ChatCommand.Rehearsal(),
            "portfolio" or "portefolio" => OnCandidate("portfolio", rest, who => new ChatCommand.Portfolio(who)),
            "rouvrir" => OnCandidate("rouvrir", rest, who => new ChatCommand.Reopen(who)),
            "arreter" or "arrete" => JuryNoteWords.Read(Behind(text)),
            "decisions" or "decision" or "registre" => new ChatCommand.Ledger(Page(rest)),
            "synthese" when hasFile && rest.Length == 0 => new ChatCommand.Synthesis(null),
            "synthese" => OnCandidate("synthèse", rest, who => new ChatCommand.Synthesis(who)),
            "modele" => OnCandidate("modèle", rest, who => new ChatCommand.SynthesisModel(who)),
            "livraisons" or "livraison" => new ChatCommand.Deliveries(rest.Length == 0 ? null : rest),
            "relancer" => new ChatCommand.Retry(rest.Length == 0 ? null : rest),
            "bordereau" => new ChatCommand.Bordereau(rest.Length == 0 ? null : rest),
            "transmettre" => new ChatCommand.Transmit(rest.Length == 0 ? null : rest),
            _ => new ChatCommand.Question(text),
        };
    }

    /// <summary>What stands behind the first word, as it was written.</summary>
    private static string Behind(string text)
    {
        var trimmed = text.TrimStart();
        return trimmed.IndexOfAny([' ', '\u00A0', '\t', '\n']) is >= 0 and var at ? trimmed[at..] : "";
    }

    /// <summary>« décisions page 2 ».</summary>
    private static int Page(string rest) =>
        int.TryParse(rest.StartsWith("page ", StringComparison.Ordinal) ? rest["page ".Length..] : rest, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;

    private static ChatCommand Tie(string rest)
    {
        if (rest == "jury") return new ChatCommand.TieToJury();
        if (rest == Team) return new ChatCommand.TieToPedagogicalTeam(null);
        if (rest.StartsWith($"{Team} ", StringComparison.Ordinal)) return new ChatCommand.TieToPedagogicalTeam(rest[(Team.Length + 1)..]);
        return rest.StartsWith("commission ", StringComparison.Ordinal)
            && int.TryParse(rest["commission ".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ChatCommand.TieToCommission(number)
            : new ChatCommand.Incomplete("relier");
    }

    /// <summary>« envoyer fiche 3 », « m'envoyer la grille 3 », « envoie-moi la fiche de Alix ».</summary>
    private static ChatCommand Send(string rest, string text)
    {
        string[] words = [.. rest.Split(' ').SkipWhile(word => word is "envoyer" or "moi" or "la")];
        string[] who = [.. words.Skip(1).SkipWhile(word => word is "de" or "d" or "du" or "n" or "numero")];
        return words is ["fiche" or "grille", ..] && who.Length > 0 ? new ChatCommand.Send(words[0] + "s", string.Join(' ', who))
            : words is ["fiche" or "grille"] ? new ChatCommand.Incomplete($"envoyer {words[0]}")
            : new ChatCommand.Question(text);
    }

    private static ChatCommand OnCandidate(string command, string who, Func<string, ChatCommand> make) =>
        who.Length == 0 ? new ChatCommand.Incomplete(command) : make(who);
}
