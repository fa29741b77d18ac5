using System.Text.RegularExpressions;
using E4Bot.Domain.French;

namespace E4Bot.Host.Chat.JuryNotes;

/// <summary>
/// Reads « arrêter 0123 13 », « arrêter la note de Alix à 13 », « arrêter 13 pour n° 0123 »: whom it is about, and the note, which may come last or first. What stands
/// behind « n° » is a candidate's number, whatever it looks like.
/// </summary>
internal static partial class JuryNoteWords
{
    private static readonly string[] Fillers = ["la", "le", "note", "de", "d", "du", "a", "pour", "candidat", "candidate"];

    private static readonly string[] NumberSigns = ["n", "no", "numero"];

    /// <param name="rest">What stands behind the command's own word, as it was written: a note may have decimals, to be told that it may not.</param>
    public static ChatCommand Read(string rest) => Words(rest) switch
    {
        [] => new ChatCommand.Incomplete("arrêter"),
        [var one] => new ChatCommand.DecideJuryNote(one.Text, null, MayBeEither: one.MayBeNote),
        [.. var who, { MayBeNote: true } note] => Of(who, note),
        [{ MayBeNote: true } note, .. var who] => Of(who, note),
        var who => Of(who, null),
    };

    private static ChatCommand.DecideJuryNote Of(IReadOnlyList<Word> who, Word? note) => new(string.Join(' ', who.Select(word => word.Text)), note?.Text);

    private static Word[] Words(string rest)
    {
        var words = new List<Word>();
        var isNumber = false;
        foreach (var text in OutOf20().Replace(rest, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(Parts))
        {
            if (!isNumber && Fillers.Contains(text)) continue;
            if (NumberSigns.Contains(text)) isNumber = true;
            else
            {
                words.Add(new Word(text, MayBeNote: !isNumber && LooksLikeNote().IsMatch(text)));
                isNumber = false;
            }
        }
        return [.. words];
    }

    /// <summary>« d'Alix » is two words, « 13,5 » is one.</summary>
    private static string[] Parts(string text) => LooksLikeNote().IsMatch(text) ? [text] : Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A number of one or two digits, with whatever may be wrong with it as a note of the jury.</summary>
    [GeneratedRegex(@"\A[-−+]?[0-9]{1,2}([.,][0-9]*)?\z")]
    private static partial Regex LooksLikeNote();

    /// <summary>« / 20 », « sur 20 ».</summary>
    [GeneratedRegex(@"(?<=[0-9.,])\s*(/|\ssur)\s*20(?![0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex OutOf20();

    private sealed record Word(string Text, bool MayBeNote);
}
