using E4Bot.Cards.Tests.Staging;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Synthesis;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Language;

/// <summary>Every record of a closed set, with each value of the sets that its members are of.</summary>
internal static class AllOf
{
    public static IEnumerable<T> Cases<T>() => typeof(T).GetNestedTypes().Where(typeof(T).IsAssignableFrom).SelectMany(Instances).Cast<T>();

    private static IEnumerable<object> Instances(Type type)
    {
        var constructor = type.GetConstructors().Single();
        IEnumerable<object[]> arguments = [[]];
        foreach (var parameter in constructor.GetParameters())
            arguments = [.. arguments.SelectMany(some => Values(parameter.ParameterType).Select(value => (object[])[.. some, value]))];
        return arguments.Select(constructor.Invoke);
    }

    private static IEnumerable<object> Values(Type type) => type switch
    {
        { IsEnum: true } => Enum.GetValues(type).Cast<object>(),
        _ when type == typeof(bool) => [true, false],
        _ when type == typeof(DateOnly) => [new DateOnly(2028, 6, 1)],
        _ when type == typeof(ConformityCheck) => [Given.AFileToBePutRight().Passage.Conformity!, Given.ARegisteredCandidate().After(they => they.Team.Checks(SampleFile.TooShort)).Passage.Conformity!],
        _ when type == typeof(IReadOnlyList<ConformityDefect>) => [Enum.GetValues<ConformityDefect>(), new[] { ConformityDefect.NoFile }],
        _ when type == typeof(int) => [1, 2, 6_000],
        _ when type == typeof(string) => [SessionFiles.Of2027.Mentions.Environment, SessionFiles.Of2027.Mentions.Coverage.Replace("{0}", "Gérer", StringComparison.Ordinal)],
        _ when type == typeof(CompetenceId) => SessionFiles.Of2027.Grid.Lines.Select(l => (object)l.Id),
        _ when type == typeof(CandidateNumber) => [CandidateNumber.Parse("02345678901")],
        _ when type == typeof(AttachedSynthesis) => new[] { 1, 2 }.Select(version => new AttachedSynthesis(version, "a1", version, [.. Tables.Block.Take(version - 1)], [], null, null, Sample.TeamMember, Sample.Morning)),
        _ when type == typeof(JuryNote) => [Given.ASealedSheet().After(they => they.President.Decides(15, "Barème aligné.")).Passage.JuryNote!],
        _ when type == typeof(SynthesisTable) => [Tables.Covering([])],
        _ when type == typeof(IReadOnlyList<CompetenceId>) => [SessionFiles.Of2027.Grid.Lines.Take(2).Select(l => l.Id).ToList()],
        _ when type == typeof(IReadOnlyList<string>) => [new[] { "Feuil2" }],
        _ when type == typeof(IReadOnlyList<Seat>) => [Seats.Both, new[] { Seat.First }],
        _ when type == typeof(IReadOnlyList<Missing>) => [new Missing[] { new Missing.Note() }, States.All["open"].Missing()],
        _ => throw new NotSupportedException($"No sample of {type}."),
    };
}
