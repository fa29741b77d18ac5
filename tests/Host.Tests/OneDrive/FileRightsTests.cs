using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.OneDrive;

/// <summary>Whoever may open a document may have it; nobody else learns whether there is one. Where Teams hands no files over, none is offered.</summary>
public sealed class FileRightsTests
{
    private const string Stranger = "Je ne vous connais pas dans cette session : adressez-vous à l'administration du centre d'examen.";

    public static TheoryData<string, string, bool> Matrix => new(
        from document in new[] { "fiches", "grilles", "avis" }
        from who in new[] { "Camille", "Sacha", "Maud", "Ali", "Noa", "Kim" }
        select (document, who, document == "avis" ? who is "Noa" or "Ali" : who is "Camille" or "Maud" or "Ali"));

    [Theory, MemberData(nameof(Matrix))]
    public async Task A_document_is_offered_to_who_may_open_it_and_to_nobody_else(string document, string who, bool isOffered)
    {
        await using var room = await DriveRoom.OpenAsync();
        var person = Of(room, who);
        if (document == "avis") await new Conformity.CheckedFile(room.Teams, Candidates.Noe).IsToBePutRight(new DateOnly(2027, 5, 18));

        var candidate = document == "avis" ? Candidates.Noe : Candidates.Alix;
        var told = await person.Forges("envoyer", new() { ["candidate"] = candidate.Number, ["document"] = document, ["version"] = 1 });

        Assert.DoesNotContain(candidate.Name, told.Words, StringComparison.Ordinal);
        Assert.Equal(isOffered, told.Words.StartsWith("Le document vous est proposé", StringComparison.Ordinal));
        if (isOffered) await room.Teams.Teams.Until(() => room.Consents(person.Who) is [var first, ..] ? first : null);
        else
        {
            await Lane.MovesOn(room.Teams);
            Assert.Empty(room.Consents(person.Who));
        }
        if (who == "Kim") Assert.Equal(Stranger, told.Sentence);
    }

    [Theory]
    [InlineData("fiches", 7)]
    [InlineData("fiches", 0)]
    [InlineData("grilles", -1)]
    [InlineData("autre", 1)]
    [InlineData("", 1)]
    public async Task What_does_not_exist_is_said_not_to(string document, int number)
    {
        await using var room = await DriveRoom.OpenAsync();

        var told = await room.Teams.Camille.Forges("envoyer", new() { ["candidate"] = Candidates.Alix.Number, ["document"] = document, ["version"] = number });

        Assert.Equal("Ce document n'existe pas, ou pas encore.", told.Sentence);
    }

    [Theory]
    [InlineData("envoyer fiche 02736100001")]
    [InlineData("Envoyer la fiche de Alix")]
    [InlineData("m'envoyer la fiche 02736100001")]
    [InlineData("M’envoyer fiche Alix EXEMPLE")]
    [InlineData("envoie-moi la fiche d'Alix")]
    [InlineData("envoyer grille n° 02736100001")]
    public async Task It_may_be_asked_for_in_many_words(string words)
    {
        await using var room = await DriveRoom.OpenAsync();

        await room.Teams.InTheirChat(Cast.Camille).Says(words);

        var consent = await room.Teams.Teams.Until(() => room.Consents(Cast.Camille) is [var first, ..] ? first : null);
        Assert.Contains(words.Contains("grille", StringComparison.Ordinal) ? "Grille d'aide" : "Fiche d'appréciation", consent.Now.Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("envoyer fiche", "De qui s'agit-il ? Écrivez « envoyer fiche » suivi du numéro ou du nom de la personne candidate.")]
    [InlineData("envoyer", "Je n'ai pas compris")]
    [InlineData("envoyer la note 02736100001", "Je n'ai pas compris")]
    [InlineData("envoyer fiche 99999999999", "Aucune personne candidate de votre commission ne correspond")]
    public async Task What_is_not_understood_is_asked_back(string words, string told)
    {
        await using var room = await DriveRoom.OpenAsync();

        Assert.Contains(told, Screen.Plain((await room.Teams.InTheirChat(Cast.Camille).Asks(words)).Words), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UsGovernment")]
    [InlineData("China")]
    public async Task In_a_cloud_that_hands_no_files_over_none_is_offered(string cloud)
    {
        await using var room = await DriveRoom.OpenAsync(("Bot:Cloud", cloud));
        var camille = room.Teams.InTheirChat(Cast.Camille);

        await camille.Forges("dire", new() { ["text"] = $"fiche {Candidates.Alix.Number}" });
        var told = await camille.Asks($"envoyer fiche {Candidates.Alix.Number}");

        Assert.False(camille.Screen.Offers("M'envoyer"));
        Assert.Equal("Dans ce nuage, Teams ne permet pas de déposer un document dans un OneDrive : ouvrez-le par son lien.", Screen.Plain(told.Text!));
    }

    private static Participant Of(DriveRoom room, string who) => who switch
    {
        "Camille" => room.Teams.Camille,
        "Sacha" => room.Teams.Sacha,
        "Maud" => room.Teams.Maud,
        "Ali" => room.Teams.InTheirChat(Cast.Ali),
        "Noa" => room.Teams.InTheirChat(Cast.Noa),
        _ => room.Teams.InTheirChat(Cast.Kim),
    };
}
