using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Notes;

namespace E4Bot.Cards.Wire;

/// <summary>The inputs of the card that decides the jury's note.</summary>
public static class JuryNoteInputs
{
    /// <summary>A note as people type it, whole or not: that it must be whole is a rule, and the rule says so. Null of what is no note.</summary>
    public static decimal? ReadNote(string? text) => ProposedNote.TryParse(text, out var note) ? note.Value : null;

    internal static CommandReading Read(Press press, Decider? by)
    {
        if (by is null || press.Version is not { } version || press.Number("basedOn") is not { } basedOn) return CommandReading.Refuse(InputProblem.UnknownCard);
        return ReadNote(press.Text(Fields.JuryNote)) is { } note
            ? CommandReading.Ask(new Command.DecideJuryNote(note, press.Text(Fields.Reason) ?? "", version, by, basedOn))
            : CommandReading.Refuse(InputProblem.JuryNoteNotReadable);
    }
}
