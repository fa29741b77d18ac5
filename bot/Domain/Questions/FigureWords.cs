namespace E4Bot.Domain.Questions;

/// <summary>A figure's name, the same in what is understood and in what is answered.</summary>
public static class FigureWords
{
    public static string Of(Figure figure) => figure switch
    {
        Figure.Mean => "moyenne",
        Figure.Median => "médiane",
        Figure.StandardDeviation => "écart-type",
        Figure.Quartiles => "quartiles",
        Figure.Range => "étendue",
        Figure.Lowest => "note la plus basse",
        Figure.Highest => "note la plus haute",
        _ => throw new ArgumentOutOfRangeException(nameof(figure)),
    };
}
