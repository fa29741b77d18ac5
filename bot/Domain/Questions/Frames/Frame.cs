using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions.Parts;
using E4Bot.Domain.Questions.Words;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Questions.Frames;

/// <summary>What a text says, sorted: what it asks, and what it says of whom. Nothing of it is left over.</summary>
internal sealed record Frame
{
    /// <summary>What is asked, in all that was said: one of them, or several that go together.</summary>
    public required IReadOnlySet<Meaning> Asked { get; init; }

    public required bool GoesOn { get; init; }

    /// <summary>As they were named; empty: none was.</summary>
    public IReadOnlyList<NamedCommission> Named { get; init; } = [];

    public IReadOnlyList<NamedCommission> Excepted { get; init; } = [];

    /// <summary>« Ma commission », « cette commission », « la commission »: not by number.</summary>
    public Meaning? Pointed { get; init; }

    public IReadOnlyList<string>? Centres { get; init; }

    public Slot<Speciality?> Speciality { get; init; }

    public Slot<ExamForm?> Form { get; init; }

    public Slot<DaySpan?> Days { get; init; }

    /// <summary>Those that may be meant; empty: unsaid.</summary>
    public IReadOnlyList<NoteBasis> Bases { get; init; } = [];

    public IReadOnlyList<CompetenceId> Lines { get; init; } = [];

    public bool LineIsSure { get; init; }

    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    public IReadOnlyList<NoteRange> Ranges { get; init; } = [];

    public int? Worth { get; init; }

    /// <summary>Bare numbers that only what came before can give a meaning to: « idem 4 ».</summary>
    public IReadOnlyList<int> BareNumbers { get; init; } = [];

    public bool Has(Meaning meaning) => Asked.Contains(meaning);

    public bool SaysCommissions => Named.Count > 0 || Excepted.Count > 0 || Pointed is not null;

    /// <summary>Whether it says anything of whom it is about.</summary>
    public bool SaysWhom => SaysCommissions || Has(Meaning.EachCommission) || Has(Meaning.Everybody) || Has(Meaning.Pooled) || Has(Meaning.AllCentres)
        || Centres is not null || Speciality.IsSaid || Form.IsSaid || Days.IsSaid;
}
