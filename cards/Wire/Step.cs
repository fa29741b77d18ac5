using E4Bot.Domain.Grids;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Wire;

/// <summary>A step of the walk, as stored in bookmarks and carried by buttons: "ouverture", "ligne:patrimoine", "visas"…</summary>
public readonly record struct Step(string Name, CompetenceId? Line = null)
{
    public static readonly Step Opening = new("ouverture");
    public static readonly Step Correction = new("corriger");
    public static readonly Step Summary = new("sommaire");
    public static readonly Step Observations = new("observations");
    public static readonly Step Deliberation = new("commun");
    public static readonly Step Note = new("note");
    public static readonly Step Appreciation = new("appreciation");
    public static readonly Step Visas = new("visas");
    public static readonly Step Sealed = new("scellee");
    public static readonly Step Reopening = new("rouvrir");

    private const string LinePrefix = "ligne:";

    private static readonly Dictionary<string, Step> Named =
        new[] { Opening, Correction, Summary, Observations, Deliberation, Note, Appreciation, Visas, Sealed, Reopening }.ToDictionary(s => s.Name);

    public static Step Of(CompetenceId line) => new(LinePrefix + line.Value, line);

    /// <summary>The steps of an open evaluation, in order.</summary>
    public static IReadOnlyList<Step> Walk(ExamSession session) =>
        [.. session.Grid.Lines.Select(l => Of(l.Id)), Observations, Deliberation, Note, Appreciation, Visas];

    public static bool TryParse(string? text, out Step step)
    {
        step = Summary;
        if (text is null) return false;
        if (Named.TryGetValue(text, out var named))
        {
            step = named;
            return true;
        }
        if (!text.StartsWith(LinePrefix, StringComparison.Ordinal) || !CompetenceId.IsWellFormed(text[LinePrefix.Length..])) return false;
        step = Of(new CompetenceId(text[LinePrefix.Length..]));
        return true;
    }

    public override string ToString() => Name;
}
