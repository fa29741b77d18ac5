using E4Bot.Domain.Grids;
using E4Bot.Domain.Questions.Words;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Questions.Parts;

/// <summary>What a run of a question's words says.</summary>
internal abstract record Part
{
    private Part()
    {
    }

    public sealed record Said(Meaning Meaning) : Part;

    /// <summary>« La 2 et la 5 ».</summary>
    /// <param name="Opposed">They are set against each other.</param>
    public sealed record OfCommissions(IReadOnlyList<NamedCommission> Named, bool Opposed) : Part;

    /// <summary>Numbers that nothing says of what: « 2 vs 5 ».</summary>
    /// <param name="Opposed">They are set against each other.</param>
    public sealed record Numbers(IReadOnlyList<int> Values, bool Opposed, string Written) : Part;

    /// <summary>« Les trois commissions ».</summary>
    public sealed record CountOfCommissions(int Value) : Part;

    public sealed record OnDays(DaySpan Days) : Part;

    /// <param name="Names">Those that the words may mean.</param>
    public sealed record InCentre(IReadOnlyList<string> Names) : Part;

    /// <param name="Lines">Those that the words may mean.</param>
    /// <param name="Sure">The words could hardly mean anything but a line of the grid.</param>
    public sealed record OnLine(IReadOnlyList<CompetenceId> Lines, bool Sure) : Part;

    /// <param name="Candidates">Those whom the words may mean.</param>
    public sealed record OnCandidate(IReadOnlyList<Candidate> Candidates) : Part;

    /// <param name="Ranges">That the words may mean.</param>
    public sealed record WithNotes(IReadOnlyList<NoteRange> Ranges) : Part;

    /// <summary>« Un profil de 15 ».</summary>
    public sealed record WithWorth(int Note) : Part;

    /// <summary>Named, and not there.</summary>
    public sealed record NotThere(MissingPart What, string Written) : Part;

    /// <summary>A word that says nothing known, or words that may mean anything.</summary>
    public sealed record Unread : Part;
}

/// <param name="Centres">Those that were named with it; null: none was.</param>
internal sealed record NamedCommission(int Number, string Written, IReadOnlyList<string>? Centres = null);

/// <summary>What was found, and where it ends.</summary>
internal sealed record Found(Part Part, int End);
