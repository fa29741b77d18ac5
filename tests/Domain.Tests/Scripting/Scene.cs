using System.Collections.Immutable;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Tests.Scripting;

/// <summary>A candidate's passage at a moment, all that happened before it, and the answer to the last thing asked.</summary>
internal sealed record Scene(ExamSession Session, Passage Passage, ImmutableList<Change> Journal, Decision Last, DateTimeOffset Now)
{
    public static Scene Of(ExamSession session, Passage passage) =>
        new(session, passage, [], Decision.Accept(), Sample.Morning);

    public Evaluation Evaluation => Passage.Evaluation ?? throw new InvalidOperationException("The evaluation of this scene is not open.");

    /// <summary>One deed, a minute later, whatever comes of it.</summary>
    public Scene When(Func<Cast, Deed> deed) => Play(deed(new Cast(Passage)));

    /// <summary>What must go well for the scenario to begin.</summary>
    public Scene After(params IReadOnlyList<Func<Cast, Deed>> deeds) =>
        deeds.Aggregate(this, (scene, deed) => scene.When(deed).ThenAccepted());

    /// <summary>A day later, nothing having happened.</summary>
    public Scene Tomorrow() => this with { Now = Now.AddDays(1) };

    public Scene Play(Deed deed)
    {
        var now = Now.AddMinutes(1);
        var decision = Exam.Decide(Passage, deed.Command, deed.Actor, now, Session);
        var changes = decision is Decision.Accepted accepted ? accepted.Changes : [];
        return this with
        {
            Passage = changes.Aggregate(Passage, (passage, change) => passage.Apply(change)),
            Journal = Journal.AddRange(changes),
            Last = decision,
            Now = now,
        };
    }
}
