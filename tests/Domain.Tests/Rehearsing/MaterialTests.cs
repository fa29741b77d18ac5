using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rehearsing;

/// <summary>A rehearsal that nobody could score is not made.</summary>
public sealed class MaterialTests
{
    private static readonly string[] Text = ["Texte."];

    [Fact]
    public void It_has_two_to_five_files_each_once()
    {
        Assert.Throws<ArgumentException>(() => new RehearsalMaterial([SampleRehearsal.A]));
        Assert.Throws<ArgumentException>(() => new RehearsalMaterial([.. "abcdef".Select(id => SampleRehearsal.File($"{id}"))]));
        Assert.Throws<ArgumentException>(() => new RehearsalMaterial([SampleRehearsal.A, SampleRehearsal.A]));
        Assert.Equal(3, SampleRehearsal.Material.Files.Count);
    }

    [Fact]
    public void A_file_has_a_key_a_title_and_three_texts_that_a_card_holds()
    {
        Assert.Throws<ArgumentException>(() => File("Dossier A", "Dossier A", Text));
        Assert.Throws<ArgumentException>(() => File(new string('a', 25), "Dossier A", Text));
        Assert.Throws<ArgumentException>(() => File("a", " ", Text));
        Assert.Throws<ArgumentException>(() => File("a", new string('a', 41), Text));
        Assert.Throws<ArgumentException>(() => File("a", "Dossier A", []));
        Assert.Throws<ArgumentException>(() => File("a", "Dossier A", [" "]));
        Assert.Throws<ArgumentException>(() => File("a", "Dossier A", [new string('a', RehearsalFile.MostCharacters)]));
        Assert.Equal("a", File("a", "Dossier A", Text).Key);
    }

    private static RehearsalFile File(string key, string title, string[] part1) => new(key, title, Speciality.Slam, part1, Text, Text);
}
