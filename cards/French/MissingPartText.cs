using E4Bot.Domain.Questions;

namespace E4Bot.Cards.French;

/// <summary>What a question names and the session does not have. A name that was typed is not said again: others may read the answer.</summary>
public static class MissingPartText
{
    /// <summary>Characters of what was written that are said again.</summary>
    private const int MostOfWord = 40;

    /// <summary>Commissions that are named in an answer.</summary>
    private const int MostNamed = 12;

    public static string Of(Reading.NotThere missing, QuestionScope scope)
    {
        var word = missing.Word.Length <= MostOfWord ? missing.Word : missing.Word[..MostOfWord] + "…";
        return Spacing.Of(missing.Part switch
        {
            MissingPart.Commission => $"Il n'y a pas de commission « {word} » dans cette session. {Commissions(scope)}",
            MissingPart.Centre => "Aucun centre d'examen de cette session ne correspond à ce nom.",
            MissingPart.Note => $"« {word} » n'est pas une note : les notes vont de 0 à 20.",
            MissingPart.Day => $"« {word} » n'est pas une date que je sache lire : écrivez par exemple « le 18 mai ».",
            MissingPart.Candidate => "Aucune personne candidate que vous puissiez voir ne correspond : vérifiez le numéro ou le nom.",
            MissingPart.Competence => "Aucune compétence de la grille ne correspond à ces mots.",
            _ => throw new ArgumentOutOfRangeException(nameof(missing)),
        });
    }

    private static string Commissions(QuestionScope scope)
    {
        int[] numbers = [.. scope.Commissions.Select(commission => commission.Number).Distinct().Order()];
        return numbers.Length > MostNamed
            ? $"Les commissions portent les numéros {numbers[0]} à {numbers[^1]}."
            : $"Il y a : {Typography.Enumerate([.. numbers.Select(number => Typography.Number(number))])}.";
    }
}
