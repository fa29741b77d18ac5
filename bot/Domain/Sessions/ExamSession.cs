using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;

namespace E4Bot.Domain.Sessions;

/// <summary>
/// A year's exam: everything that moves from one session to the next, above all the exam's code and its annexes' numbers,
/// which stand nowhere else in the program.
/// </summary>
public sealed record ExamSession(
    string Id,
    ExamCode Exam,
    Annexes Annexes,
    OptionalExam? OptionalExam,
    OralPart Part1,
    OralPart Part2,
    IReadOnlyList<PenaltyRule> Penalties,
    SheetMentions Mentions,
    ConformityRules Conformity,
    HarmonisationRules Harmonisation,
    Grid Grid)
{
    // Derived, so a session made from another by « with » makes its own; two that race make the same.
    private SoughtSentences? sought;

    internal SoughtSentences Sought => sought is { } known && known.AreOf(this) ? known : sought = new SoughtSentences(Grid, Mentions);

    public OralPart Part(OralPartNumber number) => number == OralPartNumber.One ? Part1 : Part2;

    public PenaltyRule Penalty(Notes.PenaltyKind kind) => Penalties.First(p => p.Kind == kind);
}

/// <summary>« E4 » or « E5 », with its official title and its coefficient.</summary>
public sealed record ExamCode(string Code, string Title, int Coefficient);

/// <summary>The numbers of the forms in this session's circular, such as « 6-4 ».</summary>
public sealed record Annexes(string SynthesisTable, string Conformity, string Grid, string Sheet);

/// <summary>The optional exam heard right after (rule 13), such as « EF4 », « Engagement étudiant ».</summary>
public sealed record OptionalExam(string Code, string Title);

/// <summary>A part of the oral: its official title, its heading on the sheet, and its length in minutes without extra time.</summary>
public sealed record OralPart(string Title, string SheetHeading, int Minutes);

public enum OralPartNumber
{
    One = 1,
    Two = 2,
}

/// <summary>A penalty (rule 4): its official wording and its whole points.</summary>
public sealed record PenaltyRule(Notes.PenaltyKind Kind, string Title, int Points);

/// <summary>
/// The sentences by which an appreciation says a defect (rule 5). <paramref name="Coverage"/> holds {0}, the competence's official title.
/// </summary>
public sealed record SheetMentions(string Coverage, string Environment);
