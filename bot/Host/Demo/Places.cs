namespace E4Bot.Host.Demo;

/// <summary>Where people can stand: five private channels of one team, each with its own roster, and a chat with the bot for everyone.</summary>
internal static class Places
{
    public const string TeamId = "19:demo-general@thread.tacv2";
    public const string TeamName = "E4 – Lycée Imaginaire";
    public const string TeamGroupId = "00000000-0000-4000-9000-000000000001";
    public const string TenantId = "00000000-0000-4000-a000-000000000001";

    public static readonly IReadOnlyList<DemoPlace> Channels =
    [
        Channel("commission-1", "Commission 1", "Relier ce canal à la commission 1", "relier commission 1", People.Camille, People.Dominique, People.Maud),
        Channel("commission-2", "Commission 2", "Relier ce canal à la commission 2", "relier commission 2", People.Sacha, People.Lou, People.Maud),
        Channel("commission-3", "Commission 3", "Relier ce canal à la commission 3", "relier commission 3", People.Robin, People.Charlie, People.Maud),
        Channel("pedagogie", "Équipe pédagogique", "Relier ce canal à l’équipe pédagogique", "relier équipe pédagogique", People.Noa, People.Maud),
        Channel("jury", "Jury", "Relier ce canal au jury", "relier jury", People.Maud),
    ];

    public static readonly IReadOnlyList<DemoPlace> Chats = [.. People.All.Select(Chat)];

    public static readonly IReadOnlyList<DemoPlace> All = [.. Channels, .. Chats];

    public static DemoPlace? ByKey(string? key) => All.FirstOrDefault(place => place.Key == key);

    /// <summary>Finds a place by a conversation id, with or without a thread.</summary>
    public static DemoPlace? ByConversation(string? id) => id is null ? null : All.FirstOrDefault(place => place.ConversationId == ThreadId.BaseOf(id));

    public static DemoPlace ChatOf(DemoPerson person) => Chats.Single(chat => chat.Regulars[0] == person);

    private static DemoPlace Channel(string key, string title, string label, string command, params DemoPerson[] members) =>
        new(key, title, $"19:demo-{key}@thread.tacv2", IsChannel: true, members, new Linking(label, command, People.Maud));

    private static DemoPlace Chat(DemoPerson person) => new($"chat-{person.Key}", "Chat avec E4Bot", $"a:demo-{person.Key}", IsChannel: false, [person]);
}
