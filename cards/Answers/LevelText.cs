using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;

namespace E4Bot.Cards.Answers;

/// <summary>Levels within a sentence.</summary>
internal static class LevelText
{
    /// <summary>« bonne maîtrise ».</summary>
    public static string Of(MasteryLevel? level, Grid grid) => level is { } given ? Lower(grid.TitleOf(given)) : "aucun niveau";

    /// <summary>A line each: « Travailler en mode projet : bonne maîtrise ».</summary>
    public static IEnumerable<string> Lines(Profile profile, Grid grid) => grid.Lines.Select(line => $"{line.ShortTitle} : {Of(profile.LevelOn(line.Id), grid)}");

    public static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
