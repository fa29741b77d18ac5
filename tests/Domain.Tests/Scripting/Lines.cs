using E4Bot.Domain.Grids;

namespace E4Bot.Domain.Tests.Scripting;

/// <summary>The grid's lines that the scenarios speak of.</summary>
internal static class Lines
{
    public static readonly CompetenceId Teamwork = new("rendre-compte");

    public static readonly CompetenceId Assets = new("patrimoine");

    public static readonly CompetenceId Incidents = new("incidents");

    public static readonly CompetenceId Online = new("presence-en-ligne");

    public static readonly CompetenceId Unheard = new("ligne-inconnue");
}
