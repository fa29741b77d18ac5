using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import;
using Sylvan.Data.Csv;

namespace E4Bot.Host.Tests.Import;

/// <summary>The session of the demonstration is imported from these very files.</summary>
public sealed class DemoSessionTests
{
    private static readonly ImportFile[] Files = [File("Candidats.csv"), File("Personnes.csv")];

    [Fact]
    public void The_files_are_read_without_a_remark_and_have_both_options_and_both_forms()
    {
        var accepted = Given.Accepted(Files);
        var registry = accepted.Registry;

        Assert.Empty(accepted.Remarks);
        Assert.Equal((24, 9), (registry.Candidates.Count, registry.People.Count));
        Assert.All([1, 2, 3], number => Assert.Equal(8, registry.PassageOf(new("Lycée Imaginaire", number)).Count));
        Assert.Equal(2, registry.Candidates.Select(c => c.Speciality).Distinct().Count());
        Assert.All(registry.Candidates, c => Assert.Equal(c.Commission.Number == 3 ? ExamForm.Ponctuelle : ExamForm.Ccf, c.Form));
        Assert.All(registry.People, p => Assert.EndsWith("@exemple.test", p.Mail.Value));
    }

    [Fact]
    public void A_workbook_with_the_same_content_reads_equal()
    {
        var workbook = new Xlsx().Write(("Candidats", Rows(Files[0])), ("Personnes", Rows(Files[1])));

        Given.Same(Given.Accepted(Files).Registry, Given.Accepted(new ImportFile("session.xlsx", workbook)).Registry);
    }

    [Fact]
    public void Reading_the_same_files_again_changes_nothing()
    {
        var change = RegistryChange.Between(Given.Accepted(Files).Registry, Given.Accepted(Files).Registry, _ => HearingState.Open);

        Assert.True(change.IsNone);
        Assert.Empty(change.Refused);
    }

    private static ImportFile File(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(root.FullName, "E4Bot.sln")))
            root = root.Parent ?? throw new DirectoryNotFoundException("E4Bot.sln is in no folder above the tests.");
        return new(name, System.IO.File.ReadAllBytes(Path.Combine(root.FullName, "bot", "Host", "Demo", "Session", name)));
    }

    private static List<object?[]> Rows(ImportFile file)
    {
        using var text = new StreamReader(new MemoryStream(file.Content.ToArray()));
        using var reader = CsvDataReader.Create(text, new CsvDataReaderOptions { HasHeaders = false, Delimiter = ';' });
        var rows = new List<object?[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)]);
        return rows;
    }
}
