namespace E4Bot.Domain.Synthesis;

/// <summary>Which of the official sections one is, by its title.</summary>
public enum SectionKind
{
    /// <summary><i>Réalisation en cours de formation.</i></summary>
    Training,

    /// <summary><i>Réalisations en milieu professionnel en cours de première année.</i></summary>
    FirstYear,

    /// <summary><i>Réalisations en milieu professionnel en cours de seconde année.</i></summary>
    SecondYear,

    /// <summary>None of them, such as « Projets personnels ».</summary>
    Other,
}
