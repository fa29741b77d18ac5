namespace E4Bot.Domain.Registry;

/// <summary>How the exam is held.</summary>
public enum ExamForm
{
    /// <summary><i>Contrôle en cours de formation.</i></summary>
    Ccf,

    /// <summary><i>Épreuve ponctuelle.</i></summary>
    Ponctuelle,
}

/// <summary>The diploma's two options.</summary>
public enum Speciality
{
    Sisr,
    Slam,
}
