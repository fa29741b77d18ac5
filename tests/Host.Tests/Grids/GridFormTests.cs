using E4Bot.Domain.Grids;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Grids;
using E4Bot.Host.Tests.Sheet;
using E4Bot.Pdf.Tests.Reading;
using E4Bot.Pdf.Tests.Validation;

namespace E4Bot.Host.Tests.Grids;

/// <summary>The grid is the circular's, to the letter, on the two sides of one sheet of paper (annexe 6-3).</summary>
public sealed class GridFormTests
{
    private const double Right = 595.28 - 42.4;

    [Fact]
    public void No_word_of_the_circulars_two_sides_is_missing()
    {
        using var read = GridPapers.Read(GridPapers.Sealed);
        var spoken = Spoken.Plain(string.Join(' ', read.Words().Where(words => words != "•")));

        Assert.InRange(OfficialGrid.Recto.Count, 40, 60);
        Assert.InRange(OfficialGrid.Verso.Count, 60, 100);
        Assert.All([.. OfficialGrid.Recto, .. OfficialGrid.Verso], label => Assert.Contains(Spoken.Plain(label), spoken, StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_session_prints_its_own_code_and_annexes()
    {
        using var read = GridPapers.Read(GridPapers.Sealed, SessionFiles.Of2027);
        var spoken = string.Join(' ', read.Words());

        Assert.StartsWith("Épreuve E5 – ", spoken, StringComparison.Ordinal);
        Assert.All((string[])["ANNEXE 8-3 : Grille d'aide à l'évaluation (recto)", "ANNEXE 8-3 : Grille d'aide à l'évaluation (verso)", "(annexe 8-4)"], words => Assert.Contains(words, spoken, StringComparison.Ordinal));
        Assert.DoesNotContain("6-", spoken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_is_one_sheet_of_A4_whose_margins_a_hole_punch_may_take(bool isBlank)
    {
        using var read = new ReadDocument(isBlank ? GridDocument.Blank(GridPapers.Blank, SessionFiles.Of2023) : GridPapers.Document(GridPapers.Sealed));

        Assert.Equal(2, read.Pages.Count);
        Assert.Contains("(recto)", read.Pages[0].Text, StringComparison.Ordinal);
        Assert.Contains("(verso)", read.Pages[1].Text, StringComparison.Ordinal);
        Assert.All(read.Pages.SelectMany(page => page.Letters), letter => Assert.InRange(letter.BoundingBox.Left, 42.4, Right));
        Assert.All(read.Pages.SelectMany(page => page.Letters), letter => Assert.InRange(letter.PointSize, 7.4, 15));
    }

    [Fact]
    public void Each_line_has_its_one_box_ticked_and_says_of_which_level()
    {
        using var read = GridPapers.Read(GridPapers.Sealed);
        var boxes = read.Root.All("Table").Last().All("Figure").Select(figure => figure.AlternateText!).Chunk(5).ToArray();

        Assert.Equal(7, boxes.Length);
        for (var line = 0; line < boxes.Length; line++)
            Assert.Equal(SessionFiles.Of2023.Grid.Levels.Select(level => Box(level.Level == GridPapers.LevelOf(line), level.Title)), boxes[line]);
    }

    [Fact]
    public void Each_ticked_box_stands_in_the_column_of_its_level()
    {
        using var read = GridPapers.Read(GridPapers.Sealed);
        var figures = read.Pages[1].GetMarkedContents().Where(content => content.Tag == "Figure").ToArray();
        double[] lefts = [.. figures.Take(5).Select(Left)];
        double[] ticked = [.. figures.Where(figure => figure.Paths.Count > 1).Select(Left)];

        Assert.Equal(lefts.Order(), lefts);
        Assert.Equal(Enumerable.Range(0, 7).Select(line => lefts[(int)GridPapers.LevelOf(line)]), ticked);
    }

    [Fact]
    public void The_note_is_as_it_was_proposed_and_the_final_one_is_whole()
    {
        using var read = GridPapers.Read(GridPapers.Sealed);
        var words = read.Words();

        Assert.True(Array.IndexOf(words, "NOTE 13,25 / 20") is > 0 and var note && note < Array.IndexOf(words, "NOTE FINALE 12 / 20"));
        Assert.Contains(Box(true, "Absence de tableau de synthèse (2 points de pénalité)"), words);
        Assert.Contains(Box(false, "Portfolio inaccessible (10 points de pénalité)"), words);
    }

    [Fact]
    public void Header_cells_speak_for_their_columns_and_span_what_they_stand_over()
    {
        using var read = GridPapers.Read(GridPapers.Sealed);
        var headers = read.Root.All("Table").Last().All("TH").Select(header => (header.Scope, header.ColumnSpan)).ToArray();

        Assert.Equal([("Column", 1), ("Column", 5), ("Column", 1), .. Enumerable.Repeat(("Column", 1), 5), .. Enumerable.Repeat(("Row", 1), 7)], headers);
    }

    [Fact]
    public void A_blank_one_says_who_and_judges_nothing()
    {
        using var read = new ReadDocument(GridDocument.Blank(GridPapers.Blank, SessionFiles.Of2023));
        var words = read.Words();

        Assert.Contains("Alix EXEMPLE Sacha MODÈLE", words);
        Assert.Contains("Date : 18 / 05 / 2027", words);
        Assert.Contains("NOTE ………… / 20", words);
        Assert.Equal(2, words.Count(said => said.StartsWith("Case cochée", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_grid_of_many_more_lines_goes_on_over_pages_under_its_header_again()
    {
        var official = SessionFiles.Of2023.Grid;
        var lines = Enumerable.Range(0, 4).SelectMany(copy => official.Lines.Select(line => line with { Id = new CompetenceId($"{line.Id}-{copy}") })).ToArray();
        using var read = GridPapers.Read(GridPapers.Sealed, SessionFiles.Of2023 with { Grid = new Grid(lines, official.Levels) });

        Assert.InRange(read.Pages.Count, 4, 7);
        Assert.All(read.Pages.Skip(1), page => Assert.Contains("Indicateurs de performance", page.Text, StringComparison.Ordinal));
        Assert.Equal(28 * 5, read.Root.All("Table").Last().All("Figure").Count());
    }

    [Fact]
    public void Hostile_and_long_names_are_printed_whole()
    {
        var sheet = GridPapers.Sealed.Sheet;
        var hostile = GridPapers.Sealed with
        {
            Sheet = sheet with { Candidate = sheet.Candidate with { LastName = new string('W', 200), FirstName = "🎓 שלום eﬃcace l’été" }, First = sheet.First with { FullName = new string('É', 200) } },
        };
        using var read = GridPapers.Read(hostile);

        Assert.Contains($"Nom, prénom : {new string('W', 200)} 🎓 שלום efficace l’été", read.Words());
        Assert.All(read.Pages.SelectMany(page => page.Letters).Where(letter => letter.Value != " "), letter => Assert.InRange(letter.BoundingBox.Right, 42, Right + 1));
    }

    [Fact]
    public void Preflight_finds_it_archivable() => Preflight.Accepts(GridPapers.Document(GridPapers.Sealed).ToBytes());

    [Fact]
    public void The_same_evaluation_is_the_same_bytes() =>
        Assert.Equal(GridPapers.Document(GridPapers.Sealed).ToBytes(), GridPapers.Document(GridPapers.Sealed).ToBytes());

    private static string Box(bool ticked, string label) => $"{(ticked ? "Case cochée" : "Case non cochée")} : {label}";

    private static double Left(UglyToad.PdfPig.Content.MarkedContentElement figure) => Math.Round(figure.Paths[0].GetBoundingRectangle()!.Value.Left, 1);
}
