using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Tests.Scripting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>Every command has an answer, and none has its effect twice.</summary>
public sealed class DecisionProperties
{
    [Property(MaxTest = 400)]
    public Property Anything_asked_by_anyone_of_any_state_has_an_answer() =>
        Prop.ForAll(Stories.OfAnything, story => Assert.All(story.Scenes(), scene =>
            Assert.True(scene.Last is Decision.Accepted or Decision.Refused)));

    [Property(MaxTest = 300)]
    public Property A_command_repeated_changes_nothing_more() =>
        Prop.ForAll(Stories.ThatGetSomewhere, story =>
        {
            var scene = Beginnings.Of(story.Beginning);
            foreach (var step in story.Steps)
            {
                var deed = Cards.Fill(scene, step);
                scene = scene.Play(deed);
                Assert.Same(scene.Passage, scene.Play(deed).Passage);
            }
        });

    [Property(MaxTest = 300)]
    public Property A_refusal_changes_nothing() =>
        Prop.ForAll(Stories.OfAnything, story =>
        {
            var previous = Beginnings.Of(story.Beginning);
            foreach (var scene in story.Scenes())
            {
                if (scene.Last is Decision.Refused) Assert.Same(previous.Passage, scene.Passage);
                previous = scene;
            }
        });

    [Property(MaxTest = 300)]
    public Property What_an_outsider_asks_is_refused_whatever_the_state() =>
        Prop.ForAll(Stories.ThatGetSomewhere, Arb.From(Stories.Random), (story, step) =>
        {
            var end = story.End();
            var outsider = new Cast(end.Passage).Outsider.Actor;

            var answer = end.Play(Cards.Fill(end, step with { Actor = outsider })).Last;

            Assert.True(Assert.IsType<Decision.Refused>(answer).Refusal is Refusal.NotAllowed or Refusal.UnknownChoice);
        });
}
