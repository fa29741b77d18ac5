using E4Bot.Domain.Registry;

namespace E4Bot.Host.Files.Import.Lines;

/// <summary>Before whose jury candidates come. A president whose centre hears none would see nobody, and not know why: most often the name is not the one of « Candidats ».</summary>
internal static class JuryRules
{
    public static void Check(IReadOnlyList<CandidateLine> candidates, IReadOnlyList<PersonLine> people, Findings findings)
    {
        var heard = candidates.Select(line => line.Commission?.Centre).ToHashSet();
        foreach (var line in people.Where(line => line is { Role: PersonRole.President, Centre: not null } && !heard.Contains(line.Centre)))
            findings.Remark(new ImportRemark.JuryWithoutCandidates(line.Line, line.Centre!));
    }
}
