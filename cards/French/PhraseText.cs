using E4Bot.Domain.Wording;

namespace E4Bot.Cards.French;

/// <summary>Why a phrase is not taken, and what to do.</summary>
public static class PhraseText
{
    public const string NoneChosen = "Choisissez l'une de vos phrases, puis réessayez.";

    public static string Of(PhraseProblem problem) => problem switch
    {
        PhraseProblem.Empty => "Écrivez une phrase, puis ajoutez-la.",
        PhraseProblem.TooLong => $"Cette phrase est trop longue : {PhraseBook.MaximumLength} caractères au plus.",
        PhraseProblem.Unreadable => "Cette phrase contient des caractères qui ne s'impriment pas : retirez-les, ou tapez-la à la main.",
        PhraseProblem.Full => $"Vous gardez déjà {PhraseBook.Most} phrases : retirez-en une d'abord.",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };
}
