using E4Bot.Domain.French;

namespace E4Bot.Domain.Registry;

/// <summary>Which exam centres somebody means by a name, or by a part of one. The whole name goes before a part of one.</summary>
public static class CentreSearch
{
    /// <param name="named">Null when none was named: all of them.</param>
    public static IReadOnlyList<string> Matching(IReadOnlyList<string> centres, string? named)
    {
        if (named is null) return centres;
        var asked = Folding.Fold(named);
        string[] exact = [.. centres.Where(centre => Folding.Fold(centre) == asked)];
        return exact.Length > 0 ? exact : [.. centres.Where(centre => Folding.Fold(centre).Contains(asked, StringComparison.Ordinal))];
    }
}
