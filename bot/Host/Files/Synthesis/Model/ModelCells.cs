using E4Bot.Domain.Grids;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Files.Synthesis.Model;

/// <summary>What stands where on the blank model. Rows from 1, columns from 0.</summary>
internal sealed class ModelCells
{
    public const int HeaderRow = 6;
    public const int SubSkillsRow = 7;

    private const int FirstCompetence = 2;
    private const int LastOfHeading = 7;

    /// <summary>Free rows of each section, in the order of the official model.</summary>
    private static readonly (SectionKind Kind, int Rows)[] Sections = [(SectionKind.Training, 10), (SectionKind.FirstYear, 7), (SectionKind.SecondYear, 7)];

    private readonly SortedDictionary<(int Row, int Column), ModelCell> cells = [];
    private readonly List<(int Row, int First, int LastRow, int Last)> merges = [];

    private ModelCells(Grid grid) => LastColumn = Math.Max(LastOfHeading, FirstCompetence + Coverage.Block(grid).Count - 1);

    public static int LastRow => SubSkillsRow + Sections.Sum(section => 1 + section.Rows);

    /// <summary>H, unless the grid has more than six competences.</summary>
    public int LastColumn { get; }

    public IReadOnlyDictionary<(int Row, int Column), ModelCell> Cells => cells;

    public IReadOnlyList<(int Row, int First, int LastRow, int Last)> Merges => merges;

    public static ModelCells Of(ExamSession session, Candidate candidate, string centre)
    {
        var model = new ModelCells(session.Grid);
        model.Title(session);
        model.Identity(candidate, centre);
        model.Header(session.Grid);
        model.Body();
        return model;
    }

    private void Title(ExamSession session)
    {
        Put(1, 0, 5, ModelWording.Diploma, ModelStyle.Title);
        Put(1, 6, LastColumn, ModelWording.Session(session), ModelStyle.Title);
        Put(2, 0, LastColumn, ModelWording.Form(session), ModelStyle.Form);
    }

    private void Identity(Candidate candidate, string centre)
    {
        Put(3, 0, 4, ModelWording.Name(candidate), ModelStyle.Identity);
        Put(3, 5, LastColumn, ModelWording.Number(candidate), ModelStyle.Identity);
        Put(4, 0, 4, ModelWording.Centre(centre), ModelStyle.Identity);
        Put(4, 5, 5, ModelWording.Option, ModelStyle.Identity);
        Put(4, 6, 6, ModelWording.Box(Speciality.Sisr, candidate), ModelStyle.Identity);
        Put(4, LastOfHeading, LastColumn, ModelWording.Box(Speciality.Slam, candidate), ModelStyle.Identity);
        Put(5, 0, LastColumn, ModelWording.Portfolio, ModelStyle.Identity);
    }

    private void Header(Grid grid)
    {
        Put(HeaderRow, 0, 0, ModelWording.Realisations, ModelStyle.Header, SubSkillsRow);
        Put(HeaderRow, 1, 1, ModelWording.Period, ModelStyle.Header, SubSkillsRow);
        var column = FirstCompetence;
        foreach (var competence in Coverage.Block(grid))
        {
            Put(HeaderRow, column, column, Apostrophes(competence.Title), ModelStyle.Header);
            Put(SubSkillsRow, column, column, Apostrophes(string.Join('\n', competence.SubSkills.Select(skill => $"▸ {skill}"))), ModelStyle.SubSkills);
            column++;
        }
    }

    private void Body()
    {
        var row = SubSkillsRow;
        foreach (var (kind, free) in Sections)
        {
            Put(++row, 0, LastColumn, SectionTitles.Official(kind), ModelStyle.Section);
            for (var last = row + free; row < last; row++)
            {
                cells[(row + 1, 0)] = new("", ModelStyle.Text);
                cells[(row + 1, 1)] = new("", ModelStyle.Period);
                for (var column = FirstCompetence; column <= LastColumn; column++) cells[(row + 1, column)] = new("", ModelStyle.Mark);
            }
        }
    }

    /// <summary>A text over one or more cells; those that are merged away have its borders.</summary>
    private void Put(int row, int first, int last, string text, ModelStyle style, int? lastRow = null)
    {
        for (var at = row; at <= (lastRow ?? row); at++)
            for (var column = first; column <= last; column++) cells[(at, column)] = new("", style);
        cells[(row, first)] = new(text, style);
        if (last > first || lastRow > row) merges.Add((row, first, lastRow ?? row, last));
    }

    /// <summary>As the official models print them.</summary>
    private static string Apostrophes(string text) => text.Replace('\'', '’');
}

/// <summary>A cell of the model. Its text is never a formula, whatever it begins with.</summary>
internal sealed record ModelCell(string Text, ModelStyle Style);
