using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Answers;
using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;

namespace E4Bot.Cards.Walk;

/// <summary>Before the visa, what may deserve a second look in the note: questions, which nothing obliges to answer.</summary>
internal static class SecondLookSection
{
    private const int Shown = 4;

    public static IEnumerable<Element> Of(MemberView view)
    {
        if (view.SecondLooks.Count == 0) yield break;
        yield return Blocks.Section("Un dernier regard sur la note");
        yield return Blocks.Subtle("Des questions, jamais un obstacle : la grille ne calcule pas la note, et vous pouvez viser tel quel.");
        foreach (var look in view.SecondLooks.Take(Shown)) yield return Blocks.Names(Text(look, view));
        if (view.SecondLooks.Count > Shown) yield return Blocks.Line($"… et {Typography.Count(view.SecondLooks.Count - Shown, "autre comparaison", "autres comparaisons")}.");
    }

    private static string Text(SecondLook look, MemberView view) => look switch
    {
        SecondLook.BesideAnother beside => $"{InversionText.Of(beside.Pair, view.Session.Grid)} Est-ce voulu ?",
        SecondLook.BesideTheSession beside =>
            $"À des profils voisins, la session a donné : {NeighboursText.Short(beside.Neighbours.Near)}. Vous proposez {Typography.OutOf20(beside.Neighbours.Note)} avant pénalités. L'écart vous paraît-il justifié ?",
        _ => throw new ArgumentOutOfRangeException(nameof(look)),
    };
}
