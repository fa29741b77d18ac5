using E4Bot.Domain.Transmission;

namespace E4Bot.Host.Life.Transmitting;

/// <summary>A centre as it stood when it was read: its bordereau, and what goes with it. To be handed over only once the bordereau is complete.</summary>
/// <param name="Dossiers">By commission, then by candidate number.</param>
public sealed record Transmission(Bordereau Bordereau, IReadOnlyList<JuryDossier> Dossiers)
{
    public static Transmission Of(string centre, IEnumerable<JuryDossier> dossiers)
    {
        JuryDossier[] sorted =
        [
            .. dossiers.OrderBy(dossier => dossier.Line.Candidate.Commission.Number)
                .ThenBy(dossier => dossier.Line.Candidate.Number.Value, StringComparer.Ordinal),
        ];
        return new Transmission(Bordereau.Of(centre, sorted.Select(dossier => dossier.Line)), sorted);
    }
}
