using E4Bot.Domain.Grids;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Synthesis;

/// <summary>
/// Something in a tableau de synthèse that a person should look at. The bot tells, people decide: none of these refuses the table. Rows are as a spreadsheet
/// numbers them.
/// </summary>
public abstract record SynthesisFinding
{
    private SynthesisFinding()
    {
    }

    public sealed record NoRealisation : SynthesisFinding;

    /// <summary>Realisations, and not one mark. Said once instead of for each of them.</summary>
    public sealed record NoMark : SynthesisFinding;

    public sealed record CompetenceNotCovered(CompetenceId Competence) : SynthesisFinding;

    public sealed record RealisationWithoutCompetence(int Row, string Title) : SynthesisFinding;

    /// <summary>A title alone, right below another row: it may be the end of the realisation above.</summary>
    public sealed record MayContinueAbove(int Row, string Title) : SynthesisFinding;

    public sealed record MarkWithoutRealisation(int Row, IReadOnlyList<CompetenceId> Competences) : SynthesisFinding;

    public sealed record PeriodWithoutRealisation(int Row, string Text) : SynthesisFinding;

    /// <summary>A mark that is neither a cross nor a tick.</summary>
    public sealed record UnexpectedMark(int Row, CompetenceId Competence, string Text, bool IsCounted) : SynthesisFinding;

    public sealed record PeriodMissing(int Row, string Title) : SynthesisFinding;

    public sealed record PeriodUnreadable(int Row, string Text) : SynthesisFinding;

    public sealed record ImpossibleDate(int Row, string Date) : SynthesisFinding;

    public sealed record EndBeforeStart(int Row, string Text) : SynthesisFinding;

    public sealed record SessionMissing : SynthesisFinding;

    public sealed record NameMissing : SynthesisFinding;

    public sealed record NumberMissing : SynthesisFinding;

    public sealed record CentreMissing : SynthesisFinding;

    public sealed record AddressMissing : SynthesisFinding;

    public sealed record AddressNotALink(string Text) : SynthesisFinding;

    /// <summary>A number that has not as many digits as most, or something else than digits.</summary>
    public sealed record NumberUnusual(string Number) : SynthesisFinding;

    public sealed record NumberNotRegistered(string Number, CandidateNumber Registered) : SynthesisFinding
    {
        /// <summary>The same but for zeros at the start, which spreadsheets drop.</summary>
        public bool LacksZeros => CandidateNumber.TryParse(Number, out var read) && read.Value.TrimStart('0') == Registered.Value.TrimStart('0');
    }

    public sealed record OptionNotTicked : SynthesisFinding;

    public sealed record BothOptionsTicked : SynthesisFinding;

    public sealed record OptionNotRegistered(Speciality Ticked, Speciality Registered) : SynthesisFinding;

    public sealed record SectionRenamed(int Row, string Title, SectionKind Kind) : SynthesisFinding;

    public sealed record SectionUnknown(int Row, string Title) : SynthesisFinding;

    public sealed record SectionMissing(SectionKind Kind) : SynthesisFinding;

    public sealed record RealisationsOutsideSections(int Count) : SynthesisFinding;

    /// <summary>A competence's header that could not be recognised; its place tells whose it is.</summary>
    public sealed record CompetenceRenamed(CompetenceId Competence, string Header) : SynthesisFinding;

    public sealed record CompetenceColumnMissing(CompetenceId Competence) : SynthesisFinding;

    public sealed record PeriodColumnMissing : SynthesisFinding;

    public sealed record OutsideColumns(int Row, string Column, string Text) : SynthesisFinding;

    /// <summary>The file holds other tables, which were not read.</summary>
    public sealed record OtherTables(string Sheet, IReadOnlyList<string> Others) : SynthesisFinding;
}
