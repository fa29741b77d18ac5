namespace E4Bot.Domain.Harmonisation;

/// <summary>How one profile stands against another, line by line, without any weights.</summary>
public enum ProfileRelation
{
    /// <summary>A line says nothing of one of them, by « non évaluable » or by having no level; or no line says anything of both.</summary>
    NotComparable,

    Equal,

    /// <summary>At least as high on every line, higher on one.</summary>
    Above,

    Below,

    /// <summary>Higher on one line, lower on another.</summary>
    Crossing,
}
