using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Host.Tests.Sheet;

public sealed class FieldTests
{
    [Theory]
    [InlineData(ExamForm.Ccf, Speciality.Sisr)]
    [InlineData(ExamForm.Ccf, Speciality.Slam)]
    [InlineData(ExamForm.Ponctuelle, Speciality.Sisr)]
    [InlineData(ExamForm.Ponctuelle, Speciality.Slam)]
    public void The_boxes_of_the_form_and_of_the_option_are_ticked_and_say_so(ExamForm form, Speciality option)
    {
        using var read = Sheets.Read(Sheets.Sealed with { Candidate = Sample.Candidate(form) with { Speciality = option } });
        string[] expected =
        [
            Box(form == ExamForm.Ponctuelle, "Épreuve ponctuelle"),
            Box(form == ExamForm.Ccf, "Contrôle en cours de formation"),
            Box(option == Speciality.Sisr, "OPTION SISR"),
            Box(option == Speciality.Slam, "OPTION SLAM"),
        ];
        Assert.Equal(expected, read.Root.All("Figure").Select(figure => figure.AlternateText));
    }

    [Fact]
    public void Fields_are_filled_from_the_register_and_the_opening()
    {
        using var read = Sheets.Read(Sheets.Sealed);
        string[] fields = ["Nom, prénom : FICTIVE Camille", "N° candidat : 00123456789", "N° commission : 3", "Date : 18 / 05 / 2027"];
        Assert.Equal(fields, read.Words().Where(words => words.Contains(" : ", StringComparison.Ordinal)).Intersect(fields));
    }

    [Fact]
    public void The_day_is_that_of_the_opening_where_the_exam_is_held()
    {
        using var read = Sheets.Read(Sheets.Sealed with { OpenedAt = new DateTimeOffset(2027, 5, 31, 22, 30, 0, TimeSpan.Zero) });
        Assert.Contains("Date : 01 / 06 / 2027", read.Words());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(20)]
    public void The_final_note_is_said_out_of_twenty(int note)
    {
        using var read = Sheets.Read(Sheets.Sealed with { FinalNote = note });
        Assert.Contains($"NOTE {note} / 20", read.Words());
    }

    [Fact]
    public void Each_member_signs_by_name_quality_and_moment()
    {
        var visas = new Visa[]
        {
            new(Seat.Second, new DateTimeOffset(2027, 5, 12, 7, 5, 0, TimeSpan.Zero), OnOthersDevice: true),
            new(Seat.First, new DateTimeOffset(2027, 6, 1, 8, 40, 0, TimeSpan.Zero), OnOthersDevice: false),
        };
        using var read = Sheets.Read(Sheets.Sealed with { Visas = visas });
        Assert.Equal(
            [
                "Membre", "Qualité", "Visa",
                "Alix EXEMPLE", "enseignant de la spécialité", "visé le 1er juin 2027 à 10 h 40",
                "Sacha MODÈLE", "professionnel", "visé le 12 mai 2027 à 9 h 05, sur l'appareil de l'autre membre",
            ],
            read.Words()[^9..]);
    }

    [Theory]
    [InlineData(1, "N° candidat : 00123456789 – Page 1 / 1")]
    [InlineData(2, "N° candidat : 00123456789 – Version 2 – Page 1 / 1")]
    public void The_foot_says_whose_page_it_is_and_a_later_version(int version, string foot)
    {
        using var read = Sheets.Read(Sheets.Sealed with { Version = version });
        Assert.EndsWith(foot, Spoken.Plain(read.Pages[0].Text), StringComparison.Ordinal);
    }

    private static string Box(bool ticked, string label) => $"{(ticked ? "Case cochée" : "Case non cochée")} : {label}";
}
