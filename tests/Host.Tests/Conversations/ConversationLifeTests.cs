using E4Bot.Host.Conversations;

namespace E4Bot.Host.Tests.Conversations;

/// <summary>The life of a conversation, step by step, without a program around it.</summary>
public sealed class ConversationLifeTests
{
    private static readonly DateTimeOffset Noon = new(2027, 5, 18, 12, 0, 0, TimeSpan.Zero);

    private static readonly ConversationEvent[] Everything =
    [
        Added(0), new ConversationEvent.Installed(null), new ConversationEvent.Installed(Noon, InPerson: false), Removed(1), new ConversationEvent.Uninstalled(null),
        new ConversationEvent.Closed(Noon, Presence.Deleted), new ConversationEvent.Closed(Noon, Presence.Archived), new ConversationEvent.Reopened(Noon),
        new ConversationEvent.Spoken(Noon), new ConversationEvent.TurnedAway(Presence.Blocked),
    ];

    [Fact]
    public void A_conversation_that_the_bot_is_added_to_is_greeted()
    {
        var step = ConversationLife.Unheard.After(Added(0));

        Assert.True(step.Greets);
        Assert.Equal(new ConversationLife(Presence.Here, IsGreeted: true, Noon), step.Life);
    }

    [Fact]
    public void Whatever_is_heard_in_whatever_order_it_is_greeted_once_if_the_bot_was_ever_added_and_else_never()
    {
        foreach (var events in from a in Everything from b in Everything from c in Everything from d in Everything select new[] { a, b, c, d })
        {
            var greetings = 0;
            var life = ConversationLife.Unheard;
            foreach (var heard in events)
            {
                var step = life.After(heard);
                life = step.Life;
                if (step.Greets) greetings++;
            }
            Assert.Equal(events.Any(e => e is ConversationEvent.Installed { InPerson: true }) ? 1 : 0, greetings);
        }
    }

    [Fact]
    public void Heard_twice_nothing_is_heard_more()
    {
        foreach (var (before, heard) in from a in Everything from b in Everything select (ConversationLife.Unheard.After(a).Life, b))
        {
            var once = before.After(heard).Life;
            Assert.Equal(new LifeStep(once, Greets: false, Returns: false), once.After(heard));
        }
    }

    [Fact]
    public void What_was_held_back_is_sent_when_and_only_when_a_closed_conversation_opens()
    {
        foreach (var (before, heard) in from a in Everything from b in Everything select (ConversationLife.Unheard.After(a).Life, b))
        {
            var step = before.After(heard);
            Assert.Equal(!before.IsOpen && step.Life.IsOpen, step.Returns);
        }
    }

    [Fact]
    public void Removed_it_is_closed_and_added_again_it_is_open_without_another_greeting()
    {
        var removed = ConversationLife.Unheard.After(Added(0)).Life.After(Removed(1)).Life;
        Assert.Equal(Presence.Uninstalled, removed.Presence);

        var step = removed.After(Added(2));

        Assert.Equal((Presence.Here, false, true), (step.Life.Presence, step.Greets, step.Returns));
    }

    [Fact]
    public void A_removal_that_is_told_late_does_not_undo_what_happened_after_it() =>
        Assert.True(ConversationLife.Unheard.After(Added(2)).Life.After(Removed(1)).Life.IsOpen);

    [Fact]
    public void An_addition_that_is_told_after_the_removal_that_followed_it_is_greeted_once_it_comes_back()
    {
        var step = ConversationLife.Unheard.After(Removed(1)).Life.After(Added(0));

        Assert.Equal((Presence.Uninstalled, true), (step.Life.Presence, step.Greets));
    }

    [Fact]
    public void Blocked_it_stays_so_until_someone_speaks()
    {
        var blocked = ConversationLife.Unheard.After(new ConversationEvent.TurnedAway(Presence.Blocked)).Life;

        Assert.Equal(Presence.Blocked, blocked.After(new ConversationEvent.Reopened(Noon)).Life.Presence);
        Assert.True(blocked.After(new ConversationEvent.Spoken(Noon)).Returns);
    }

    [Fact]
    public void A_message_that_was_written_before_the_removal_does_not_bring_it_back() =>
        Assert.False(ConversationLife.Unheard.After(Removed(1)).Life.After(new ConversationEvent.Spoken(Noon)).Life.IsOpen);

    [Fact]
    public void Restored_a_deleted_conversation_is_open_and_an_uninstalled_one_is_not()
    {
        var deleted = ConversationLife.Unheard.After(new ConversationEvent.Closed(Noon, Presence.Deleted)).Life;

        Assert.True(deleted.After(new ConversationEvent.Reopened(Noon)).Life.IsOpen);
        Assert.False(deleted.After(Removed(1)).Life.After(new ConversationEvent.Reopened(Noon.AddHours(3))).Life.IsOpen);
    }

    [Fact]
    public void Every_closed_state_has_its_word_for_operators_and_no_open_one_has() =>
        Assert.All(Enum.GetValues<Presence>(), presence => Assert.Equal(new ConversationLife(presence, false, null).IsOpen, Absence.CodeOf(presence) is null));

    private static ConversationEvent.Installed Added(int hour) => new(Noon.AddHours(hour));

    private static ConversationEvent.Uninstalled Removed(int hour) => new(Noon.AddHours(hour));
}
