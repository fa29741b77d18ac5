using E4Bot.Host.Tests.Portfolio;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.OneDrive;

/// <summary>The address to upload to comes from a client: nothing but a drive is ever called, whatever it says or leads to.</summary>
public sealed class UploadPlaceTests
{
    private const string Refused = "L'adresse de dépôt donnée par Teams n'est pas de celles où j'envoie un document";

    [Theory]
    [InlineData($"http://{Drive.Host}/depot")]
    [InlineData($"https://{Drive.Host}:8443/depot")]
    [InlineData($"https://quelquun@{Drive.Host}/depot")]
    [InlineData("https://sharepoint.com/depot")]
    [InlineData("https://etablissement-my.sharepoint.com.exemple.test/depot")]
    [InlineData("https://mauvaissharepoint.com/depot")]
    [InlineData("https://exemple.test/?.sharepoint.com")]
    [InlineData("https://45.60.70.80/depot")]
    [InlineData("https://10.0.0.1/depot")]
    [InlineData("https://[2001:db8::1]/depot")]
    [InlineData("https://169.254.169.254/metadata/.sharepoint.com")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/depot")]
    [InlineData("pas une adresse")]
    public async Task What_is_no_drive_is_not_called(string address)
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);

        await room.Accepts(Cast.Camille, consent, address);

        Assert.StartsWith(Refused, await room.Ends(Cast.Camille, consent), StringComparison.Ordinal);
        Assert.Empty(room.Internet.Asked);
        Assert.Empty(room.Internet.Dialled);
    }

    [Fact]
    public async Task A_file_is_not_shown_at_an_address_that_is_no_drive_s()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);

        await room.Accepts(Cast.Camille, consent, contentUrl: "https://hameconnage.exemple.test/fiche.pdf");

        Assert.StartsWith(Refused, await room.Ends(Cast.Camille, consent), StringComparison.Ordinal);
        Assert.Empty(room.Drive.Puts);
    }

    [Fact]
    public async Task A_drive_s_name_that_leads_into_a_private_network_is_not_called_and_is_once_it_leads_out()
    {
        await using var room = await DriveRoom.OpenAsync();
        room.Internet.Naming(Drive.Host, ["10.0.0.5"], [MadeUpInternet.Public, "192.168.1.1"], [MadeUpInternet.Public]);
        var consent = await room.IsAsked(Cast.Camille);
        var (first, second) = (room.Teams.Clock.WaitOf(TimeSpan.FromSeconds(2)), room.Teams.Clock.WaitOf(TimeSpan.FromSeconds(4)));

        await room.Accepts(Cast.Camille, consent);
        await first;
        await room.Teams.Clock.Passes(TimeSpan.FromSeconds(2));
        await second;
        Assert.Empty(room.Internet.Dialled);
        await room.Teams.Clock.Passes(TimeSpan.FromSeconds(4));

        Assert.Contains("envoyé", await room.Ends(Cast.Camille, consent), StringComparison.Ordinal);
        Assert.Equal(0, room.Internet.Inside.Visits);
        Assert.Single(room.Drive.Puts);
    }
}
