using E4Bot.Domain.Grids;

namespace E4Bot.Domain.Evaluations;

/// <summary>What one member gave, alone. Kept apart from the other's so that blindness holds in storage too.</summary>
public sealed record MemberSheet(IReadOnlyList<OwnLevel> Levels, int Revision)
{
    public static readonly MemberSheet Blank = new([], 0);

    /// <summary>Asked for each line, many times a turn: a loop makes nothing.</summary>
    public OwnLevel? On(CompetenceId line)
    {
        for (var i = 0; i < Levels.Count; i++)
            if (Levels[i].Line == line) return Levels[i];
        return null;
    }

    public MasteryLevel? LevelOn(CompetenceId line) => On(line)?.Level;

    public MemberSheet Apply(Change.LevelGiven given)
    {
        var revision = Revision + 1;
        var level = new OwnLevel(given.Line, given.Level, given.Comment, revision, given.OnOthersDevice);
        return new MemberSheet([.. Levels.Where(l => l.Line != given.Line), level], revision);
    }
}

/// <summary>A member's level for a line, with their private comment.</summary>
public sealed record OwnLevel(CompetenceId Line, MasteryLevel Level, string Comment, int Revision, bool OnOthersDevice);
