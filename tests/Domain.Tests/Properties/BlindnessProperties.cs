using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>Whatever happened, a member sees no level of the other's where their own is not given, and no comment of the other's.</summary>
public sealed class BlindnessProperties
{
    [Property(MaxTest = 300)]
    public Property No_state_shows_a_member_what_is_not_theirs_to_see() =>
        Prop.ForAll(Stories.ThatGetSomewhere, story => Assert.All(story.Scenes(), scene => Assert.All(Seats.Both, seat => Check(scene, seat))));

    [Property(MaxTest = 300)]
    public Property No_word_of_the_others_comments_is_anywhere_in_what_a_member_sees() =>
        Prop.ForAll(Stories.ThatGetSomewhere, story =>
        {
            var end = story.End().Passage;

            Assert.DoesNotContain("Secret second", Picture.Of(end.SeenFrom(Seat.First)));
            Assert.DoesNotContain("Secret first", Picture.Of(end.SeenFrom(Seat.Second)));
        });

    [Property(MaxTest = 300)]
    public Property What_a_member_sees_does_not_depend_on_what_is_hidden() =>
        Prop.ForAll(Stories.ThatGetSomewhere, story => Assert.All(Seats.Both, seat =>
        {
            var passage = story.End().Passage;

            Assert.Equal(Picture.Of(passage.SeenFrom(seat)), Picture.Of(Masked(passage, seat).SeenFrom(seat)));
        }));

    private static void Check(Scene scene, Seat seat)
    {
        var seen = scene.Passage.SeenFrom(seat);
        Assert.Equal(scene.Passage.Sheet(seat), seen.Sheet(seat));
        Assert.All(seen.Sheet(seat.Other()).Levels, level =>
        {
            Assert.NotNull(seen.Sheet(seat).On(level.Line));
            Assert.Equal("", level.Comment);
        });
    }

    /// <summary>Other hidden levels, and other comments.</summary>
    private static Passage Masked(Passage passage, Seat seat)
    {
        var own = passage.Sheet(seat);
        var other = passage.Sheet(seat.Other());
        var levels = other.Levels.Select(l => own.On(l.Line) is null ? l with { Level = 0, Comment = "?" } : l with { Comment = "?" });
        var masked = other with { Levels = [.. levels] };
        return seat == Seat.First ? passage with { Second = masked } : passage with { First = masked };
    }
}
