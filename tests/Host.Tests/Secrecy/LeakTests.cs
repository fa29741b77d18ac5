using System.Text.Json;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Secrecy;

/// <summary>Every way out of the program is searched for what was planted (rule 10).</summary>
public sealed class LeakTests(WalkedThrough walked) : IClassFixture<WalkedThrough>
{
    [Fact]
    public void No_log_line_of_any_level_scope_or_exception_holds_any_of_it() =>
        Assert.All(walked.Room.Logs.Lines, line => HoldsNone(line, Secret.Any));

    [Fact]
    public void No_span_and_no_figure_holds_any_of_it() =>
        Assert.All(walked.Telemetry, words => HoldsNone(words, Secret.Any));

    [Fact]
    public void What_a_browser_carries_of_who_has_signed_in_is_in_no_log_line_no_span_no_figure_no_message_and_no_answer()
    {
        var secret = walked.Cookie.Split('=')[1];
        Assert.All(walked.Room.Logs.Lines, line => Assert.DoesNotContain(secret, line, StringComparison.Ordinal));
        Assert.All(walked.Telemetry, words => Assert.DoesNotContain(secret, words, StringComparison.Ordinal));
        Assert.All(walked.Room.Teams.Sent, body => Assert.DoesNotContain(secret, body, StringComparison.Ordinal));
        Assert.All(walked.Exchanges, e => Assert.DoesNotContain(secret, e.Headers + e.Body, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_sent_to_the_channel_before_the_seal_holds_no_level_no_note_and_no_text() =>
        Assert.All(ToTheChannel(walked.Room.Teams.Sent.Take(walked.BeforeTheSeal.Sent)), body => HoldsNone(body, Secret.OfTheCommission));

    [Fact]
    public void After_the_seal_the_channel_gets_the_final_note_alone_and_only_when_no_outsider_is_there()
    {
        var sent = ToTheChannel(walked.Room.Teams.Sent.Skip(walked.BeforeTheSeal.Sent)).ToLookup(body => body.Contains("Note finale", StringComparison.Ordinal));

        Assert.All(sent[false], body => HoldsNone(body, Secret.OfTheCommission));
        Assert.All(sent[true], body => HoldsNone(body, Secret.Typed | Secret.Levels));
        Assert.All(sent[true], body => Assert.Contains("version 2", body, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_notification_shows_names_nobody() =>
        Assert.All(walked.Room.Teams.Sent.SelectMany(Notifications), words => HoldsNone(words, Secret.Any));

    [Fact]
    public void What_buttons_carry_in_the_channel_is_no_secret()
    {
        var buttons = ToTheChannel(walked.Room.Teams.Sent).SelectMany(body => new Posted(body).Card?.Buttons ?? []);

        Assert.All(buttons, button => HoldsNone(button.Data.GetRawText(), Secret.OfTheCommission));
    }

    [Fact]
    public void Whoever_is_not_of_the_commission_learns_nothing_before_the_seal() =>
        Assert.All(Of(walked.Exchanges.Take(walked.BeforeTheSeal.Exchanges), walked.Outsiders.All), e => HoldsNone(e.Body, Secret.OfTheCommission));

    [Fact]
    public void Strangers_learn_nothing_ever() =>
        Assert.All(Of(walked.Exchanges, walked.Outsiders.Strangers), e => HoldsNone(e.Body, Secret.OfTheCommission));

    [Fact]
    public void A_private_comment_is_shown_to_its_author_alone()
    {
        foreach (var (author, comment) in new[] { (Cast.Camille, Planted.FirstsComment), (Cast.Dominique, Planted.SecondsComment) })
            Assert.All(walked.Exchanges.Where(e => e.ObjectId != author.ObjectId), e => Assert.DoesNotContain(comment, e.Body, StringComparison.Ordinal));
        Assert.All(walked.Room.Teams.Sent, body => Assert.DoesNotContain("zqxconfidence", body, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_a_portfolio_is_stands_in_no_log_and_no_message_and_is_told_to_who_may_have_it_visited()
    {
        TeamsPerson[] readers = [Cast.Camille, Cast.Dominique, Cast.Noa, Cast.Ali];
        bool Tells(string words) => words.Contains("ptfsite", StringComparison.Ordinal) || words.Contains("ptfpage", StringComparison.Ordinal);

        Assert.DoesNotContain(walked.Room.Logs.Lines, Tells);
        Assert.DoesNotContain(walked.Telemetry, Tells);
        Assert.DoesNotContain(walked.Room.Teams.Sent, Tells);
        Assert.Contains(walked.Exchanges, e => Tells(e.Body));
        Assert.DoesNotContain(
            walked.Exchanges.Take(walked.BeforeTheSeal.Exchanges), e => Tells(e.Body) && !readers.Any(reader => reader.ObjectId == e.ObjectId));
    }

    [Fact]
    public void No_header_of_any_answer_holds_any_of_it() =>
        Assert.All(walked.Exchanges, e => HoldsNone(e.Headers, Secret.Any));

    [Fact]
    public void What_is_answered_to_a_failure_holds_none_of_it()
    {
        var failures = walked.Exchanges.Where(e => e.Status >= 500 || e.Body.Contains("\"statusCode\":500", StringComparison.Ordinal)).ToArray();

        Assert.True(failures.Length > 10);
        Assert.All(failures, e => HoldsNone(e.Body, Secret.Any));
    }

    [Fact]
    public void What_a_probe_reads_holds_none_of_it_and_no_number_of_a_candidate()
    {
        Assert.Contains("\"waiting\": 1", walked.Probe, StringComparison.Ordinal);
        HoldsNone(walked.Probe, Secret.Any);
        Assert.DoesNotContain(Candidates.Alix.Number, walked.Probe, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ears_heard_it_where_it_belongs()
    {
        var own = string.Concat(walked.Exchanges.Where(e => e.ObjectId == Cast.Camille.ObjectId).Select(e => e.Body));

        Assert.All([Planted.Observation1, Planted.Appreciation, Planted.FirstsComment], text => Assert.Contains(text, own, StringComparison.Ordinal));
        Assert.Contains(walked.Room.Teams.Sent, body => body.Contains(Planted.JuryReason, StringComparison.Ordinal));
        Assert.Contains(walked.Room.Logs.Lines, line => line.Contains("Sheet 1 opened by", StringComparison.Ordinal));
        Assert.Contains(walked.Room.Logs.Lines, line => line.Contains("JsonException", StringComparison.Ordinal));
        Assert.Contains(walked.Room.Logs.Lines, line => line.Contains("StoreUnavailableException", StringComparison.Ordinal));
        Assert.Contains(walked.Telemetry, words => words.StartsWith("span Microsoft.Teams.Core turn", StringComparison.Ordinal));
        Assert.Contains(walked.Telemetry, words => words.StartsWith("figure Microsoft.Teams.Core teams.outbound.errors", StringComparison.Ordinal));
        Assert.Equal(2, SheetCards.In(walked.Room, walked.Room.Commission1).Count);
    }

    private static void HoldsNone(string text, Secret kinds)
    {
        var found = Secrets.In(text, kinds);
        Assert.True(found.Count == 0, $"« {string.Join(", ", found)} » in: {text}");
    }

    private static IEnumerable<Exchange> Of(IEnumerable<Exchange> exchanges, IReadOnlyList<Participant> people) =>
        exchanges.Where(e => people.Any(person => person.Who.ObjectId == e.ObjectId));

    private IEnumerable<string> ToTheChannel(IEnumerable<string> bodies) => bodies.Where(body =>
        JsonElement.Parse(body).TryGetProperty("conversation", out var where)
        && where.GetProperty("id").GetString()!.StartsWith(walked.Room.Commission1.Id, StringComparison.Ordinal));

    private static IEnumerable<string> Notifications(string body)
    {
        var activity = new Posted(body);
        if (activity.Summary is { } summary) yield return summary;
        if (activity.Card?.FallbackText is { } fallback) yield return fallback;
    }
}
