using System.Reflection;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Tests.Rule05_Coverage;
using E4Bot.Domain.Tests.Scripting;
using Missing = E4Bot.Domain.Evaluations.Missing;

namespace E4Bot.Domain.Tests.Catalogue;

/// <summary>Everything that a sheet may lack, is lacking in some scenario, alone where it can be, and keeps the sheet from being signed.</summary>
public sealed class MissingCatalogueTests
{
    private static readonly Dictionary<Type, Func<Scene>> Scenarios = new()
    {
        [typeof(Missing.Level)] = () => Given.AnOpenEvaluation().WithEveryAnswer(12),
        [typeof(Missing.Retained)] = () => Given.ACompleteSheet().After(they => they.First.Gives(Lines.Assets, Grids.MasteryLevel.NotMastered)),
        [typeof(Missing.Observation)] = () => Given.ACompleteSheet().After(they => they.First.Observes(Sessions.OralPartNumber.One, "")),
        [typeof(Missing.Environment)] = () => WithEveryLevel().After(
            they => they.First.Observes(Sessions.OralPartNumber.One, "Texte."),
            they => they.First.Observes(Sessions.OralPartNumber.Two, "Texte."),
            they => they.First.Proposes(12),
            they => they.First.Appreciates("Texte.")),
        [typeof(Missing.PenaltyConfirmation)] = () =>
            Given.ACompleteSheet().After(they => they.First.Claims(PenaltyKind.MissingSynthesisTable, "Constat.")),
        [typeof(Missing.PaperConfirmation)] = () => Given.AnEntryFromPaper().FilledTogether(),
        [typeof(Missing.Note)] = () => WithEveryLevel().After(
            they => they.First.Observes(Sessions.OralPartNumber.One, "Texte."),
            they => they.First.Observes(Sessions.OralPartNumber.Two, "Texte."),
            they => they.First.JudgesEnvironment(compliant: true),
            they => they.First.Appreciates("Texte.")),
        [typeof(Missing.Appreciation)] = () => Given.ACompleteSheet().After(they => they.First.Appreciates("")),
        [typeof(Missing.Mention)] = () => Given.ACompleteSheet().After(they => they.First.JudgesEnvironment(compliant: false)),
        [typeof(Missing.FalseMention)] = () => Given.ACompleteSheet().After(they => they.First.Appreciates(Mentions.Environment)),
    };

    public static TheoryData<string> Names => [.. All.Select(t => t.Name)];

    private static IEnumerable<Type> All => typeof(Missing).GetNestedTypes(BindingFlags.Public);

    [Fact]
    public void No_scenario_lacks_what_no_sheet_needs() => Assert.Empty(Scenarios.Keys.Except(All));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_lack_alone_keeps_the_sheet_from_being_signed(string name)
    {
        var type = All.Single(t => t.Name == name);
        Assert.True(Scenarios.TryGetValue(type, out var scenario), $"{name} has no scenario.");

        Assert.All(scenario().Missing(), missing => Assert.IsType(type, missing));
        scenario().When(they => they.Second.Signs()).ThenRefused<Refusal.Incomplete>();
    }

    [Fact]
    public void A_complete_sheet_lacks_nothing() => Assert.Empty(Given.ACompleteSheet().Missing());

    private static Scene WithEveryLevel() => Given.AnOpenEvaluation().WithEveryLevel(Grids.MasteryLevel.GoodMastery);
}
