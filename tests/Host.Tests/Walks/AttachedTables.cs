using E4Bot.Host.Files.Import;
using E4Bot.Host.Tests.Synthesis.Making;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>Files that somebody attaches as a candidate's tableau de synthèse.</summary>
internal static class AttachedTables
{
    /// <summary>« Développer la présence en ligne » is mobilised by nothing.</summary>
    public static ImportFile WithAHole(SomeCandidate candidate) => File(Of(candidate).With("E20", null));

    public static ImportFile Whole(SomeCandidate candidate) => File(Of(candidate));

    public static ImportFile Numbered(string? number) => File(OfficialModel.FilledIn(2027).With("F3", $"N° candidat : {number}"));

    public static ImportFile File(SheetModel sheet) => File(new BookWriter().Write(sheet));

    public static ImportFile File(byte[] content) => new("tableau.xlsx", content);

    public static SheetModel Of(SomeCandidate candidate) => OfficialModel.FilledIn(2027)
        .With("A3", $"NOM et prénom : {candidate.Name}").With("F3", $"N° candidat : {candidate.Number}").With("G4", "☑ SISR").With("H4", "▢ SLAM");

    /// <summary>What is read on the answer, or the sentence.</summary>
    public static async Task<string> Attaches(this Participant person, string words, params ImportFile[] files) =>
        Screen.Plain((await person.Sends(words, files)).Words);
}
