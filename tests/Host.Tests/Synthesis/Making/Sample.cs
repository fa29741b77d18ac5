using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Synthesis;

namespace E4Bot.Host.Tests.Synthesis.Making;

/// <summary>Files read as the program reads them.</summary>
internal static class Sample
{
    public static Grid Grid => SessionFiles.Of2027.Grid;

    public static SynthesisTable Read(SheetModel sheet) => Read(new BookWriter().Write(sheet));

    public static SynthesisTable Read(byte[] file) => Assert.IsType<SynthesisReading.Read>(SynthesisFile.Read(file, Grid)).Table;

    public static SynthesisRefusal Refused(byte[] file) => Assert.IsType<SynthesisReading.Refused>(SynthesisFile.Read(file, Grid)).Refusal;

    public static IReadOnlyList<SynthesisFinding> Findings(SheetModel sheet) => SynthesisFindings.Of(Read(sheet), Grid, Registered.Unknown);

    /// <summary>Every realisation as « section: row title | period | competences ».</summary>
    public static IReadOnlyList<string> Lines(SynthesisTable table) =>
    [
        .. from section in table.Sections
           from realisation in section.Realisations
           select $"{section.Kind}: {realisation.Row} {realisation.Title} | {realisation.Period.Text} | {string.Join(' ', realisation.Competences)}",
    ];
}
