using E4Bot.Domain.Synthesis;
using E4Bot.Host.Tests.Import;
using E4Bot.Host.Tests.Synthesis.Making;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>What stands above the table, wherever and however candidates have written it.</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData("NOM et prénom : Alix EXEMPLE")]
    [InlineData("NOM et prénom\u00A0:\u00A0Alix\u00A0EXEMPLE ")]
    [InlineData("NOM et prénom :\nAlix EXEMPLE")]
    [InlineData("NOM et prénom Alix EXEMPLE")]
    [InlineData("Nom prénom : Alix EXEMPLE")]
    [InlineData("Nom, Prénom : Alix  EXEMPLE")]
    [InlineData("NOM/Prénom: Alix EXEMPLE")]
    [InlineData("NOM et prénon : Alix EXEMPLE")]
    [InlineData("Nom et prénoms du candidat : Alix EXEMPLE")]
    [InlineData("Nom et prénom du candidat(e) : Alix EXEMPLE")]
    [InlineData("Nom et pre\u0301nom : Alix EXEMPLE")]
    [InlineData("PRENOM NOM : Alix EXEMPLE")]
    [InlineData("Nom : Alix EXEMPLE")]
    [InlineData("Candidat : Alix EXEMPLE")]
    [InlineData("NOM et prénom : ____Alix EXEMPLE____")]
    public void A_name_stands_behind_its_label(string text) => Assert.Equal("Alix EXEMPLE", Heading(s => s.With("A3", text)).FullName);

    [Fact]
    public void A_name_stands_in_the_next_cell_or_below()
    {
        Assert.Equal("Alix EXEMPLE", Heading(s => s.Unmerge(3).With("A3", "NOM et prénom :").With("C3", "Alix EXEMPLE")).FullName);
        Assert.Equal("Alix EXEMPLE", Heading(s => s.InsertRow(4).With("F3", null).With("A3", "NOM et prénom").With("A4", "Alix EXEMPLE")).FullName);
        Assert.Equal("EXEMPLE Alix", Heading(s => s.Unmerge(3).With("A3", "Nom : EXEMPLE").With("B3", "Prénom : Alix")).FullName);
        Assert.Equal("EXEMPLE Alix", Heading(s => s.With("A3", "Nom : EXEMPLE  Prénom : Alix")).FullName);
    }

    [Fact]
    public void Name_and_number_in_one_cell_are_parted()
    {
        var heading = Heading(s => s.With("F3", null).With("A3", "NOM et prénom : Alix EXEMPLE     N° candidat : 02345678901"));

        Assert.Equal(("Alix EXEMPLE", "02345678901"), (heading.FullName, heading.CandidateNumber));
    }

    [Theory]
    [InlineData("NOM et prénom : ")]
    [InlineData("NOM et prénom :\u00A0\u00A0")]
    [InlineData("NOM et prénom : ......")]
    [InlineData("NOM et prénom : ________")]
    [InlineData("NOM et prénom")]
    public void A_name_left_blank_is_none_and_the_next_label_is_not_taken_for_it(string text) => Assert.Null(Heading(s => s.With("A3", text)).FullName);

    [Theory]
    [InlineData("N° candidat : 02345678901", "02345678901")]
    [InlineData("N°candidat:02345678901", "02345678901")]
    [InlineData("Nº candidat\u00A0: 0234 567\u00A08901", "02345678901")]
    [InlineData("Numéro candidat : 02345678901", "02345678901")]
    [InlineData("Numéro de candidat 02345678901", "02345678901")]
    [InlineData("N° de candidat(e) : 02345678901", "02345678901")]
    [InlineData("N° candidat (Cyclades) : 02345678901", "02345678901")]
    [InlineData("N° d'inscription : 02345678901", "02345678901")]
    [InlineData("N° Candidat : 2345678901", "2345678901")]
    [InlineData("N° candidat : 002345678901", "002345678901")]
    [InlineData("N° candidat : à venir", "à venir")]
    [InlineData("N° candidat : ", null)]
    public void A_number_is_text_and_keeps_its_zeros(string text, string? number) => Assert.Equal(number, Heading(s => s.With("F3", text)).CandidateNumber);

    [Theory]
    [InlineData("<c @><v>2345678901</v></c>")]
    [InlineData("<c @><v>2.345678901E9</v></c>")]
    [InlineData("<c @ t=\"str\"><f>\"2345678901\"</f><v>2345678901</v></c>")]
    public void A_number_in_the_next_cell_keeps_all_digits(string xml) =>
        Assert.Equal("2345678901", Heading(s => s.Unmerge(3).With("F3", "N° candidat").With("G3", new RawCell(xml))).CandidateNumber);

    [Theory]
    [InlineData("Centre de formation : Lycée Imaginaire", "Lycée Imaginaire")]
    [InlineData("Centre de formation Lycée Imaginaire", "Lycée Imaginaire")]
    [InlineData("Établissement : Lycée Imaginaire", "Lycée Imaginaire")]
    [InlineData("Centre : Lycée du Centre", "Lycée du Centre")]
    [InlineData("Centre de formation : CFA – SISR et SLAM", "CFA – SISR et SLAM")]
    [InlineData("Centre de formation :", null)]
    public void A_centre_stands_behind_its_label(string text, string? centre) => Assert.Equal(centre, Heading(s => s.With("A4", text)).Centre);

    [Theory]
    [InlineData("SESSION 2026", "2026")]
    [InlineData("Session\u00A0: 2026", "2026")]
    [InlineData("SESSION2026", "2026")]
    [InlineData("Session de juin 2026", "2026")]
    [InlineData("SESSION\n2026", "2026")]
    [InlineData("Session 2025-2026", "2025-2026")]
    [InlineData("SESSION 20xx", null)]
    [InlineData("SESSION", null)]
    public void A_session_is_the_year_behind_the_word(string text, string? session) => Assert.Equal(session, Heading(s => s.With("G1", text)).Session);

    [Fact]
    public void A_session_may_stand_in_the_title_or_in_the_next_cell()
    {
        Assert.Equal("2026", Heading(s => s.With("G1", null).With("A1", "BTS SIO – Session 2026")).Session);
        Assert.Equal("2026", Heading(s => s.Unmerge(1).With("G1", "SESSION").With("H1", 2026)).Session);
    }

    [Fact]
    public void A_heading_without_anything_is_told_line_by_line() => Assert.Equal(
        [
            new SynthesisFinding.SessionMissing(), new SynthesisFinding.NameMissing(), new SynthesisFinding.NumberMissing(), new SynthesisFinding.CentreMissing(),
            new SynthesisFinding.OptionNotTicked(), new SynthesisFinding.AddressMissing(),
        ],
        Sample.Findings(WithoutHeading()));

    private static SheetModel WithoutHeading()
    {
        var sheet = OfficialModel.FilledIn(2026);
        foreach (var place in sheet.Cells.Keys.Where(place => place.Row < 6).ToList()) sheet.Cells.Remove(place);
        return sheet;
    }

    private static SynthesisHeading Heading(Func<SheetModel, SheetModel> written) => Sample.Read(written(OfficialModel.Of(2026))).Heading;
}
