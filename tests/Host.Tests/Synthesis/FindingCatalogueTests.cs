using System.Reflection;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Tests.Synthesis.Making;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>Everything that may be told of a table is told of some file, and of that file nothing else unless it follows from it.</summary>
public sealed class FindingCatalogueTests
{
    private static readonly Registered Other = new(CandidateNumber.Parse("02345678999"), Speciality.Sisr);

    private static readonly Dictionary<Type, Func<SheetModel>> Files = new()
    {
        [typeof(SynthesisFinding.NoRealisation)] = () => OfficialModel.Of(2026),
        [typeof(SynthesisFinding.NoMark)] = () => Without("C9", "D9", "E20", "F20", "C28", "G28", "H28"),
        [typeof(SynthesisFinding.CompetenceNotCovered)] = () => Without("E20"),
        [typeof(SynthesisFinding.RealisationWithoutCompetence)] = () => Filled.With("A12", "Veille").With("B12", "2025"),
        [typeof(SynthesisFinding.MayContinueAbove)] = () => Filled.With("A10", "(suite)"),
        [typeof(SynthesisFinding.MarkWithoutRealisation)] = () => Filled.With("C12", "X"),
        [typeof(SynthesisFinding.PeriodWithoutRealisation)] = () => Filled.With("B12", "2025"),
        [typeof(SynthesisFinding.UnexpectedMark)] = () => Filled.With("C9", "C1"),
        [typeof(SynthesisFinding.PeriodMissing)] = () => Without("B9"),
        [typeof(SynthesisFinding.PeriodUnreadable)] = () => Filled.With("B9", "S1"),
        [typeof(SynthesisFinding.ImpossibleDate)] = () => Filled.With("B9", "31/04/2026"),
        [typeof(SynthesisFinding.EndBeforeStart)] = () => Filled.With("B9", "2025 à 2024"),
        [typeof(SynthesisFinding.SessionMissing)] = () => Without("G1"),
        [typeof(SynthesisFinding.NameMissing)] = () => Without("A3"),
        [typeof(SynthesisFinding.NumberMissing)] = () => Without("F3"),
        [typeof(SynthesisFinding.CentreMissing)] = () => Without("A4"),
        [typeof(SynthesisFinding.AddressMissing)] = () => Without("A5"),
        [typeof(SynthesisFinding.AddressNotALink)] = () => Filled.With("A5", "Portfolio : sur ma clé"),
        [typeof(SynthesisFinding.NumberUnusual)] = () => Filled.With("F3", "N° candidat : 2345678901"),
        [typeof(SynthesisFinding.OptionNotTicked)] = () => Filled.With("H4", "▢ SLAM"),
        [typeof(SynthesisFinding.BothOptionsTicked)] = () => Filled.With("G4", "☑ SISR"),
        [typeof(SynthesisFinding.SectionRenamed)] = () => Filled.With("A27", "Stage de 2e année"),
        [typeof(SynthesisFinding.SectionUnknown)] = () => Filled.With("A14", "Projets personnels").Merge("A14:H14"),
        [typeof(SynthesisFinding.SectionMissing)] = () => Filled.Unmerge(8).With("A8", null),
        [typeof(SynthesisFinding.RealisationsOutsideSections)] = () => Filled.Unmerge(8).With("A8", null),
        [typeof(SynthesisFinding.CompetenceRenamed)] = () => Filled.With("H6", "Veille"),
        [typeof(SynthesisFinding.CompetenceColumnMissing)] = () => Filled.With("G6", "a").With("H6", "b"),
        [typeof(SynthesisFinding.PeriodColumnMissing)] = () => Filled.DeleteColumn(1),
        [typeof(SynthesisFinding.OutsideColumns)] = () => Filled.With("I9", "X"),
    };

    public static TheoryData<string> Names => [.. Files.Keys.Select(type => type.Name)];

    private static SheetModel Filled => OfficialModel.FilledIn(2026);

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_told_of_a_file(string name) => Assert.Contains(Sample.Findings(Files.Single(file => file.Key.Name == name).Value()), found => found.GetType().Name == name);

    [Fact]
    public void Every_finding_has_its_file() => Assert.Equal(
        [nameof(SynthesisFinding.NumberNotRegistered), nameof(SynthesisFinding.OptionNotRegistered), nameof(SynthesisFinding.OtherTables)],
        typeof(SynthesisFinding).GetNestedTypes(BindingFlags.Public).Except(Files.Keys).Select(type => type.Name).Order());

    [Fact]
    public void What_is_not_as_registered_is_told() => Assert.Equal(
        [new SynthesisFinding.NumberNotRegistered(OfficialModel.Number, Other.Number!.Value), new SynthesisFinding.OptionNotRegistered(Speciality.Slam, Speciality.Sisr)],
        SynthesisFindings.Of(Sample.Read(Filled), Sample.Grid, Other));

    [Fact]
    public void A_number_of_unusual_length_that_is_the_registered_one_is_right() => Assert.Empty(
        SynthesisFindings.Of(Sample.Read(Filled.With("F3", "N° candidat : 012345678901")), Sample.Grid, new(CandidateNumber.Parse("012345678901"), Speciality.Slam)));

    private static SheetModel Without(params string[] places) => places.Aggregate(Filled, (sheet, place) => sheet.With(place, null));
}
