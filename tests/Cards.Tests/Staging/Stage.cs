using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Domain.Wording;

namespace E4Bot.Cards.Tests.Staging;

/// <summary>Cards as the two members of a scene see them.</summary>
internal static class Stage
{
    public static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public static readonly IReadOnlyList<string> RefreshFor = ["29:premier", "29:second"];

    public static readonly IReadOnlyList<Person> Members = [Of(Sample.Teacher, "EXEMPLE", "Alix"), Of(Sample.Professional, "MODÈLE", "Sacha")];

    public static readonly PhraseBook Phrases = new(["Démarche structurée, tests réalisés et documentés.", "Les choix sont justifiés."]);

    public static MemberView View(Scene scene, Seat device, Step step, Hand hand = Hand.Own) =>
        View(scene, scene.Passage, device, step, hand);

    public static MemberView View(Scene scene, Passage passage, Seat device, Step step, Hand hand) => MemberView.Of(
        passage, Completeness.Of(passage, scene.Session), scene.Session, Members, device, hand, step, new WallClock(Paris, scene.Now), RefreshFor) with
    {
        Phrases = Phrases,
        Remarks = passage.Evaluation is { } evaluation && step == Step.Visas
            ? WordingReview.Of(passage.Candidate, evaluation, scene.Session, new CandidateNames([passage.Candidate]))
            : [],
    };

    public static Progress Progress(Scene scene) => Cards.Walk.Progress.Of(scene.Passage, scene.Missing(), scene.Session);

    public static AdaptiveCard Card(Scene scene, Seat device, Step step, Hand hand = Hand.Own) => MemberCard.Of(View(scene, device, step, hand));

    public static IEnumerable<Step> Steps(Scene scene) =>
        [.. Step.Walk(scene.Session), Step.Opening, Step.Correction, Step.Summary, Step.Sealed, Step.Reopening];

    /// <summary>Every step, as each member sees it, with each hand.</summary>
    public static IEnumerable<MemberView> Views(Scene scene) => Seats.Both.SelectMany(device => Views(scene, device));

    public static IEnumerable<MemberView> Views(Scene scene, Seat device) =>
        from hand in Enum.GetValues<Hand>()
        from step in Steps(scene)
        select View(scene, device, step, hand);

    private static Person Of(SittingMember member, string lastName, string firstName) =>
        new(member.Mail, lastName, firstName, PersonRole.Member, "Lycée Imaginaire", new CommissionKey("Lycée Imaginaire", 3), member.Quality);
}
