using E4Bot.Domain.Questions.Words;

namespace E4Bot.Domain.Questions.Frames;

/// <summary>Whether the figures of several commissions are asked for beside each other, or of all their candidates together.</summary>
internal enum Shape
{
    /// <summary>Of two or more that are named, beside each other.</summary>
    AsNamed,

    Together,

    EachCommission,
}

internal static class Shapes
{
    public static Shape Of(Frame frame, Question? before)
    {
        if (frame.Has(Meaning.EachCommission)) return Shape.EachCommission;
        if (frame.Has(Meaning.Pooled)) return Shape.Together;
        if (before is not null && frame.Named.Count == 0 && frame.Pointed is null && !frame.Has(Meaning.Everybody)) return Of(before.Asking);
        return frame.Excepted.Count > 0 ? Shape.Together : Shape.AsNamed;
    }

    private static Shape Of(Asking before) => before switch
    {
        Asking.SideBySide => Shape.EachCommission,
        Asking.OneFigure or Asking.Description => Shape.Together,
        _ => Shape.AsNamed,
    };

    /// <param name="figure">Null: all of them.</param>
    public static Asking Shaped(this Told told, Figure? figure) => told.Shape switch
    {
        Shape.EachCommission => new Asking.SideBySide(figure),
        Shape.AsNamed when told.Commissions == 2 => new Asking.Comparison(figure),
        Shape.AsNamed when told.Commissions > 2 => new Asking.SideBySide(figure),
        _ => figure is { } one ? new Asking.OneFigure(one) : new Asking.Description(),
    };
}
