using E4Bot.Domain.Questions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Questions;

/// <summary>A word that is not understood is never passed over, wherever it stands; and no text does harm.</summary>
public sealed class NothingIgnoredTests
{
    /// <summary>The same texts at every run; another seed is a search for what no one has thought of.</summary>
    private const string Seed = "2027,7";

    private static readonly string[] ForeignWords =
    [
        "chaussures", "température", "vacances", "vote", "mentions", "redoublants", "garçons", "filles", "absents", "professeurs", "semestre", "trimestre", "pondérée", "maths",
        "anglais", "bac", "nationale", "Paris", "pourcentage", "%", "classement", "rang", "meilleur", "pire", "lent", "rapide", "pourquoi", "jamais", "aucun", "ni", "ou",
        "durée", "temps", "minutes", "admis", "échec", "mois", "année", "dernière", "rattrapage", "option C", "E7", "prévision", "estimée", "coefficient", "variance",
    ];

    private static readonly string[] Pieces =
        ["moyenne ", "la 3 ", "commission ", "et ", "sauf ", "12", "/", "20", ",5", ". ", "\n", "-", "<", "profil de ", "le 31 juin ", "\u202E", "😀", "\uD800", "œ", "e\u0301", "99999999999999999999999", "lycée "];

    public static Arbitrary<(int Question, int Word, int Place)> Places() => Arb.From(
        from question in Gen.Choose(0, QuestionCorpus.Understood.Count - 1)
        from word in Gen.Choose(0, ForeignWords.Length - 1)
        from place in Gen.Choose(0, 20)
        select (question, word, place));

    [Property(MaxTest = 3000, Replay = Seed, Arbitrary = [typeof(NothingIgnoredTests)])]
    public void A_word_too_many_leaves_nothing_understood((int Question, int Word, int Place) any)
    {
        var asked = QuestionCorpus.Understood[any.Question];
        var words = asked.Text.Split(' ').ToList();
        words.Insert(Math.Min(any.Place, words.Count), ForeignWords[any.Word]);
        var text = string.Join(' ', words);

        Assert.False(asked.Read(text) is Reading.Understood, text);
    }

    [Property(MaxTest = 3000, Replay = Seed)]
    public void Any_text_is_read_without_harm(int[] chosen, string? free, bool goesOn)
    {
        var text = string.Concat(chosen.Select(i => Pieces[(i & int.MaxValue) % Pieces.Length])) + free;
        var before = goesOn ? new Question(new Asking.OneFigure(Figure.Mean), Filter.Everybody) : null;

        Assert.NotNull(QuestionReader.Read(text, QuestionScopes.Many, before));
    }

    [Fact]
    public void What_is_too_long_is_not_read() =>
        Assert.IsType<Reading.NotUnderstood>(QuestionReader.Read("moyenne" + new string(' ', QuestionReader.MostCharacters), QuestionScopes.One));
}
