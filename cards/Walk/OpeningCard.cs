using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Walk;

/// <summary>The opening: who stands there, who sits, what the file holds.</summary>
internal static class OpeningCard
{
    private const string Required = "Répondez à cette question pour ouvrir l'évaluation.";

    private static readonly Choice[] Answers = [new("Oui", "oui"), new("Non", "non")];

    private static readonly Choice[] Ways = [new("Chaque membre sur son appareil", "apart"), new("Sur un seul écran", "one")];

    public static AdaptiveCard Of(MemberView view) => view.Passage.Conformity is { LetsBeHeard: false } check
        ? Frame.Card(view, "Évaluation impossible", [.. Who(view), Blocks.Notice(ConformityText.WhyNotHeard(check, view.Candidate.Form))])
        : Asking(view);

    private static AdaptiveCard Asking(MemberView view) => Frame.Card(view, "Ouvrir l'évaluation",
    [
        .. Who(view),
        .. Conformity(view),
        Identity(view),
        Quality(view, Seat.First, view.Members[0]),
        Quality(view, Seat.Second, view.Members[1]),
        .. File(view),
        Screens(view),
        SittingInputs.ExtraTime(view, view.Candidate.ExtraMinutes),
        .. PaperSection.Asking(view),
        Blocks.Actions(Frame.Press(view, "Ouvrir l'évaluation", Verbs.Open, view.Data with { BasedOn = NamedMembers.Of(view.Members) }, "positive")),
    ]);

    private static IEnumerable<Element> Who(MemberView view)
    {
        var candidate = view.Candidate;
        yield return Blocks.Labelled("Nom, prénom", $"{candidate.LastName} {candidate.FirstName}");
        yield return Blocks.Labelled("N° candidat", candidate.Number.Value);
        yield return Blocks.Line($"Option {Words.Of(candidate.Speciality)}, {Words.Of(candidate.Form)}, {Typography.Date(candidate.Date)} à {Typography.Time(candidate.Time)}");
        if (candidate.TakesOptionalExam && view.Session.OptionalExam is { } optional)
            yield return Blocks.Notice($"Cette personne présente aussi l'épreuve facultative {optional.Code} – {optional.Title}, juste après celle-ci.");
    }

    /// <summary>In order: said in a line. Never checked: said so, and the commission must say that it goes on (rule 8).</summary>
    private static IEnumerable<Element> Conformity(MemberView view)
    {
        if (view.Passage.Conformity is { } check)
        {
            yield return Blocks.Labelled("Conformité", ConformityText.Of(check));
            yield break;
        }
        yield return Blocks.Notice($"La conformité de ce dossier n'a jamais été contrôlée. Demandez à {ConformityText.Checkers(view.Candidate.Form)}, ou dites que vous ouvrez l'évaluation malgré tout.");
        yield return Tick(view, Fields.GoesOnUnchecked, "Conformité", "Nous ouvrons l'évaluation sans contrôle de conformité", "Cochez la case pour ouvrir malgré tout.");
    }

    private static ToggleInput Identity(MemberView view) => Tick(
        view, Fields.IdentityConfirmed, "Identité", "J'ai vérifié l'identité sur la pièce d'identité de la personne candidate", "Vérifiez l'identité, puis cochez la case.");

    private static ToggleInput Tick(MemberView view, string field, string label, string title, string error) => new()
    {
        Id = field,
        Label = label,
        Title = title,
        ErrorMessage = error,
        IsRequired = true,
        Value = view.Typed.Or(field, "false") == "true" ? "true" : "false",
    };

    private static ChoiceInput Quality(MemberView view, Seat seat, Person member) =>
        SittingInputs.Quality(view, seat, member.FullName, member.Quality) with { Style = "compact" };

    private static IEnumerable<Element> File(MemberView view) =>
    [
        .. PortfolioSection.Of(view.Passage.Portfolio, view.Clock),
        YesNo(Fields.Portfolio, "Le portfolio est-il accessible ?", view),
        Ground(Fields.PortfolioGround, "Portfolio inaccessible : ce que vous avez constaté", view),
        .. SynthesisGlance.Of(view),
        YesNo(Fields.Synthesis, "Le tableau de synthèse est-il présent ?", view),
        Ground(Fields.SynthesisGround, "Tableau de synthèse absent : ce que vous avez constaté", view),
    ];

    private static ChoiceInput YesNo(string field, string label, MemberView view) => new()
    {
        Id = field,
        Label = label,
        ErrorMessage = Required,
        IsRequired = true,
        Choices = Answers,
        Value = view.Typed.Among(Answers, field, null),
    };

    private static TextInput Ground(string field, string label, MemberView view) => new()
    {
        Id = field,
        Label = label,
        ErrorMessage = Words.AtMost(TextField.Ground),
        Placeholder = "À remplir si vous répondez non : la pénalité doit être justifiée",
        IsMultiline = true,
        MaxLength = Texts.MaximumLength(TextField.Ground),
        Value = view.Typed.Or(field, ""),
    };

    private static ChoiceInput Screens(MemberView view) => new()
    {
        Id = Fields.Screens,
        Label = "Comment travaillez-vous ?",
        ErrorMessage = Required,
        IsRequired = true,
        Choices = Ways,
        Value = view.Typed.Among(Ways, Fields.Screens, "apart"),
    };
}
