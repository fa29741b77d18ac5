using System.Text;
using E4Bot.Host.Delivery;
using E4Bot.Host.Delivery.Seen;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Tests.Older;

/// <summary>Duties that were written before they said since when, for whom and why are read as they were meant.</summary>
public sealed class OlderDutyTests
{
    private const string Who = """
        "candidate":{"number":"02736100001","lastName":"EXEMPLE","firstName":"Alix","speciality":"Sisr","form":"Ccf",
        "commission":{"centre":"Lycée Imaginaire","number":1},"date":"2027-05-18","time":"08:00:00","takesOptionalExam":false,"extraMinutes":0}
        """;

    private const string There = """{"serviceUrl":"https://exemple.test/","conversationId":"19:canal","botId":"28:bot"}""";
    private const string Chat = """{"serviceUrl":"https://exemple.test/","conversationId":"a:prive","botId":"28:bot"}""";

    private static readonly DateTimeOffset Now = new(2027, 5, 18, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Who_had_a_sheet_has_it_and_when_is_not_known()
    {
        var sheet = Read($$"""
            {"kind":"PostSheet",{{Who}},"due":"2027-05-18T08:00:00+00:00","version":1,"state":"Done","attempts":0,"notFound":0,"reached":["19:canal","29:un"],
            "posted":[{"where":{{There}},"activityId":"1","mayBeDouble":true},{"where":{{Chat}},"activityId":"2","mayBeDouble":false}],"isWithheld":true}
            """);

        Assert.Equal(
            [new SheetRecipient(RecipientPlace.Channel, RecipientState.Delivered, MayBeDouble: true), new SheetRecipient(RecipientPlace.Member, RecipientState.Delivered)],
            SheetRecipient.Of(sheet));
    }

    [Fact]
    public void What_was_refused_is_refused_to_whoever_has_not_got_it()
    {
        var sheet = Read($$"""
            {"kind":"PostSheet",{{Who}},"due":"2027-05-18T08:00:00+00:00","version":1,"state":"Refused","attempts":0,"notFound":0,"reached":[],"posted":[],
            "isWithheld":false,"refusal":"MessageSizeTooBig"}
            """);

        Assert.Equal([new SheetRecipient(RecipientPlace.Channel, RecipientState.Refused, Code: "MessageSizeTooBig")], SheetRecipient.Of(sheet));
    }

    [Theory]
    [InlineData("2027-05-18T08:00:00+00:00", DutyStanding.Waiting)]
    [InlineData("0001-01-01T00:00:00+00:00", DutyStanding.Waiting)]
    [InlineData("2027-05-18T10:00:00+00:00", DutyStanding.NotYetDue)]
    public void What_does_not_say_since_when_waits_since_it_was_due(string due, DutyStanding standing)
    {
        var card = Read($$"""{"kind":"ShowCard",{{Who}},"due":"{{due}}","state":"Waiting","attempts":0,"notFound":0,"reached":[],"posted":[],"isWithheld":false}""");

        Assert.Equal(standing, new SeenDuty("p", DutyKeys.Of(card), default, card).At(Now));
        Assert.InRange(DeliveryFigures.Of([new SeenDuty("p", DutyKeys.Of(card), default, card)], Now).OldestWait ?? TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromHours(1));
    }

    [Theory]
    [InlineData(DutyKind.PostNotice)]
    [InlineData(DutyKind.RetireNotice)]
    public void A_notice_s_duties_are_found_under_their_own_names(DutyKind kind)
    {
        var duty = Read($$"""{"kind":"{{kind}}",{{Who}},"due":"2027-05-18T08:00:00+00:00","version":2}""");

        Assert.Equal($"d/{(kind == DutyKind.PostNotice ? "avis" : "avis-suite")}/02736100001/002", DutyKeys.Of(duty));
    }

    [Fact]
    public void A_reminder_without_its_kind_is_no_duty() =>
        Assert.Throws<InvalidOperationException>(() => DutyKeys.Of(Read($$"""{"kind":"RemindConformity",{{Who}},"due":"2027-05-18T08:00:00+00:00"}""")));

    private static Duty Read(string json) => KeptJson.Read<Duty>(Encoding.UTF8.GetBytes(json));
}
