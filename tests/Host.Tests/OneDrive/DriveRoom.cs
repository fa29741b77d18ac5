using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Portfolio;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.OneDrive;

/// <summary>A room whose people have drives, on a made-up internet; Alix's sheet is sealed.</summary>
internal sealed class DriveRoom : IAsyncDisposable
{
    public const string UploadUrl = $"https://{Drive.Host}/personal/depot/uploadSession?guid=secretdedepot";
    public const string ContentUrl = $"https://{Drive.Host}/personal/Documents/fiche.pdf";

    private DriveRoom(Room teams, MadeUpInternet internet, Drive drive) => (Teams, Internet, Drive) = (teams, internet, drive);

    public Room Teams { get; }

    public MadeUpInternet Internet { get; }

    public Drive Drive { get; }

    public static async Task<DriveRoom> OpenAsync(params (string Key, string Value)[] settings)
    {
        var drive = new Drive();
        var internet = await MadeUpInternet.WithAsync(drive.AnswerAsync);
        internet.Naming(Drive.Host, [MadeUpInternet.Public]);
        var room = new DriveRoom(await Room.OpenAsync(internet, settings), internet, drive);
        await new QuickSheet(room.Teams.Camille, Candidates.Alix).IsSealed();
        await SheetCards.Comes(room.Teams, room.Teams.Commission1);
        return room;
    }

    /// <summary>Asks for the sheet in their own chat; the consent card that comes there.</summary>
    public async Task<TeamsMessage> IsAsked(TeamsPerson who)
    {
        var person = Teams.InTheirChat(who);
        var before = Consents(who).Count;
        await person.Says($"envoyer fiche {Candidates.Alix.Number}");
        return await Teams.Teams.Until(() => Consents(who).Skip(before).FirstOrDefault());
    }

    public IReadOnlyList<TeamsMessage> Consents(TeamsPerson who) => [.. In(who).Where(m => Attachment(m)?["contentType"]?.GetValue<string>() == "application/vnd.microsoft.teams.card.file.consent")];

    public IReadOnlyList<TeamsMessage> Files(TeamsPerson who) => [.. In(who).Where(m => Attachment(m)?["contentType"]?.GetValue<string>() == "application/vnd.microsoft.teams.card.file.info")];

    public IReadOnlyList<TeamsMessage> In(TeamsPerson who) => Teams.Teams.Messages(Teams.Teams.ChatWith(who));

    /// <summary>What stands in their chat in place of the card that asked.</summary>
    public async Task<string> Ends(TeamsPerson who, TeamsMessage consent) => await Teams.Teams.Until(() => In(who).Single(m => m.Id == consent.Id).Now.Text);

    public static JsonObject? Attachment(TeamsMessage message) => (JsonNode.Parse(message.Now.Json)!["attachments"] as JsonArray)?[0]?.AsObject();

    public Task<Answer> Accepts(TeamsPerson who, TeamsMessage consent, string uploadUrl = UploadUrl, string contentUrl = ContentUrl) =>
        Answers(who, consent, Accepting(Context(consent), uploadUrl, contentUrl));

    public Task<Answer> Declines(TeamsPerson who, TeamsMessage consent) =>
        Answers(who, consent, new JsonObject { ["type"] = "fileUpload", ["action"] = "decline", ["context"] = Context(consent) });

    public Task<Answer> Answers(TeamsPerson who, TeamsMessage? consent, JsonObject value) => Teams.InTheirChat(who).Delivers(Activity(who, consent, value));

    public JsonObject Activity(TeamsPerson who, TeamsMessage? consent, JsonObject value)
    {
        var activity = Writing.Invoke(Teams.Teams, who, Teams.Teams.ChatWith(who), consent, value);
        activity["name"] = "fileConsent/invoke";
        return activity;
    }

    public static JsonObject Accepting(JsonNode context, string uploadUrl = UploadUrl, string contentUrl = ContentUrl) => new()
    {
        ["type"] = "fileUpload",
        ["action"] = "accept",
        ["context"] = context,
        ["uploadInfo"] = new JsonObject
        {
            ["name"] = "fiche-02736100001-v1.pdf", ["uploadUrl"] = uploadUrl, ["contentUrl"] = contentUrl, ["uniqueId"] = "1150d938-0000-4000-8000-000000000001", ["fileType"] = "pdf",
        },
    };

    public static JsonNode Context(TeamsMessage consent) => Attachment(consent)!["content"]!["acceptContext"]!.DeepClone();

    public async ValueTask DisposeAsync()
    {
        await Teams.DisposeAsync();
        await Internet.DisposeAsync();
    }
}
