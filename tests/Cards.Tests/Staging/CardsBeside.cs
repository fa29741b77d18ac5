using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Synthesis;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Staging;

/// <summary>The cards that are not a step of the walk.</summary>
internal static class CardsBeside
{
    private static readonly Scene Sealed = Given.ASealedSheet();

    public static readonly Uri Link = new("https://e4bot.exemple.test/avis/02736100001/1");

    public static readonly DocumentLinks Links = new(new Uri("https://e4bot.exemple.test/fiches/02736100001/1"), new Uri("https://e4bot.exemple.test/grilles/02736100001/1"));

    private static readonly WallClock Clock = new(Stage.Paris, Sealed.Now);

    private static readonly JuryNote Decision = States.All["decided by the jury"].Passage.JuryNote!;

    private static readonly AppreciationSheet Sheet = AppreciationSheet.Of(Sealed.Passage)!;

    public static IReadOnlyDictionary<string, AdaptiveCard> All { get; } = new Dictionary<string, AdaptiveCard>
    {
        ["help"] = HelpCard.Of("E5", [new("candidats", "la liste de passage", true), new("évaluer N", "ouvre la carte d'évaluation", false)]),
        ["greeting of a channel"] = GreetingCard.InChannel("E5", mayBeDouble: true),
        ["greeting of a person"] = GreetingCard.InPerson("E5", mayBeDouble: false),
        ["who is meant"] = CandidateChoiceCard.Of("évaluer", [Sealed.Passage.Candidate, Sealed.Passage.Candidate]),
        ["passages"] = PassageListCard.Of(Sealed.Session, [new(Sealed.Passage.Candidate.Commission, [Sealed.Passage, Given.ARegisteredCandidate().Passage])]),
        ["outcome"] = Outcome(Given.ARegisteredCandidate(), "Choisissez l'une des issues proposées."),
        ["outcome that stands"] = Outcome(Given.ARegisteredCandidate().After(they => they.Administrator.Records(OutcomeKind.Absent))),
        ["outcome that stands and may be corrected"] = Outcome(Given.ARegisteredCandidate()
            .After(they => they.Administrator.Records(OutcomeKind.Rescheduled, "Certificat présenté.", new DateOnly(2027, 6, 1)))),
        ["check"] = Check(Given.ARegisteredCandidate().AtTheCheck()),
        ["check that was refused"] = Check(Given.ARegisteredCandidate().AtTheCheck(), view => view with { Notice = "Répondez aux trois questions.", Confirms = true }),
        ["check of a file in order"] = Check(Given.ARegisteredCandidate().AtTheCheck().After(they => they.Team.Checks(SampleFile.InOrder with { DepositedOn = new DateOnly(2027, 4, 1), Weeks = 12 }))),
        ["check of a file to be put right"] = Check(Given.AFileToBePutRight(), view => view with { Receipt = "Notification n° 1 publiée le 20 avril 2027 à 10 h 02." }),
        ["check of a file that is not put right"] = Check(Given.AFileToBePutRight(), view => view with { Confirms = true }),
        ["check made again"] = Check(Given.AFileToBePutRight(), view => view with { Again = true }),
        ["check of who is not valid"] = Check(Given.ARegisteredCandidate().AtTheCheck().After(they => they.Team.Checks(SampleFile.TooShort))),
        ["check of who was heard"] = Check(Given.ARegisteredCandidate().After(they => they.Team.Checks(SampleFile.InOrder), they => they.First.Opens())),
        ["files of a centre"] = ConformityListCard.Of(
        [
            Given.ARegisteredCandidate().Passage, Given.AFileToBePutRight().Passage, Given.ARegisteredCandidate().After(they => they.Team.Checks(SampleFile.Late)).Passage,
            Given.ARegisteredCandidate().After(they => they.Team.Checks(SampleFile.InOrder)).Passage, Sealed.Passage,
        ]),
        ["no files"] = ConformityListCard.Of([]),
        ["portfolio not known"] = Portfolio(Given.ARegisteredCandidate(), "Écrivez l'adresse d'une page web."),
        ["portfolio known"] = Portfolio(States.All["to open, portfolio known"]),
        ["portfolio that the server does not visit"] = Portfolio(States.All["to open, portfolio known"], isVisited: false),
        ["portfolio visited"] = Portfolio(States.All["to open, portfolio visited"]),
        ["portfolio of a sealed sheet"] = Portfolio(Sealed),
        ["phrases"] = PhrasesCard.Of(Stage.Phrases, "Écrivez une phrase, puis ajoutez-la.", Typed.Nothing),
        ["no phrases yet"] = PhrasesCard.Of(Domain.Wording.PhraseBook.Empty, null, Typed.Nothing),
        ["rehearsal, nothing scored"] = SampleRehearsals.List(SampleRehearsals.Begun, own: [3]),
        ["rehearsal, compared"] = SampleRehearsals.List(SampleRehearsals.Compared, own: [1], notice: "« Dossier C » : C'est enregistré."),
        ["rehearsal, of the jury"] = SampleRehearsals.List(SampleRehearsals.Begun, own: [], mayCompareAll: true),
        ["rehearsal, all files"] = Cards.Rehearsal.ComparisonCard.Of(SampleRehearsals.Compared, null, 0),
        ["rehearsal, one file"] = Cards.Rehearsal.ComparisonCard.Of(SampleRehearsals.Begun, SampleRehearsal.A, 0),
        ["rehearsal, a file to score"] = SampleRehearsals.Card(SampleRehearsals.ToScore),
        ["rehearsal, a file that was scored"] = SampleRehearsals.Card(SampleRehearsals.Standing),
        ["rehearsal, a file that was scored meanwhile"] = SampleRehearsals.Card(SampleRehearsals.Meanwhile),
        ["reopening"] = ReopenCard.Of(Sealed.Passage, null, Typed.Nothing),
        ["jury's note"] = JuryNoteCard.Of(Sealed.Passage, Sealed.Session, Clock, "Écrivez le motif : il reste au dossier.", Typed.As(Fields.JuryNote, "13")),
        ["jury's note, decided already"] = JuryNoteCard.Of(States.All["decided by the jury"].Passage, Sealed.Session, Clock, null, Typed.Nothing),
        ["jury's note, to be confirmed"] = JuryNoteCard.Of(States.All["decided by the jury, and sealed again"].Passage, Sealed.Session, Clock, null, Typed.Nothing),
        ["jury's decision"] = JuryDecisionCard.Full(Sealed.Passage.Candidate, Decision, Sealed.Session, Clock, mayBeDouble: true),
        ["jury's decision without its note"] = JuryDecisionCard.Withheld(Sealed.Session, mayBeDouble: false, ["Dominique INVENTÉ"]),
        ["ledger"] = LedgerCard.Of([.. Enumerable.Repeat(LedgerLine.Of(States.All["decided by the jury"].Passage)[0], 30)], 2, 1, Clock, Link),
        ["ledger of one page"] = LedgerCard.Of(LedgerLine.Of(States.All["decided by the jury, and sealed again"].Passage), 1, 0, Clock, null),
        ["no ledger yet"] = LedgerCard.Of([], 1, 0, Clock, Link),
        ["journal"] = JournalCard.Of(Sealed.Passage, Journal()),
        ["no journal yet"] = JournalCard.Of(Sealed.Passage, []),
        ["sentences"] = SentenceCard.Of("C'est enregistré", ["Camille FICTIVE : absence."], HelpCard.Say("aide")),
        ["sheet"] = SheetCard.Full(Sheet, Sealed.Session, Clock, mayBeDouble: true, Links),
        ["sheet that cannot be opened"] = SheetCard.Full(Sheet, Sealed.Session, Clock, mayBeDouble: true),
        ["sheet without its note"] = SheetCard.Withheld(Sheet, Sealed.Session, Clock, mayBeDouble: false, ["Dominique INVENTÉ"]),
        ["link"] = LinkCard.Of(Sheet, Links),
        ["link to a grid"] = LinkCard.OfGrid(Sheet, Links),
        ["link, and the document itself"] = SendMe.Beside(LinkCard.Of(Sheet, Links), Sheet.Candidate.Number, "fiches", Sheet.Version),
        ["notice"] = SampleNotices.Standing(SampleNotices.ToBePutRight),
        ["notice, not valid"] = SampleNotices.Standing(SampleNotices.ToBePutRight.After(they => they.Team.DeclaresNotPutRight())),
        ["notice, put off"] = SampleNotices.After(SampleNotices.ToBePutRight.After(they => they.Team.MovesDeadline(new DateOnly(2027, 5, 3)))),
        ["notice, replaced"] = SampleNotices.After(SampleNotices.ToBePutRight.After(they => they.Team.DeclaresNotPutRight())),
        ["notice, put right"] = SampleNotices.After(SampleNotices.ToBePutRight.After(they => they.Team.PutsRight())),
        ["notice, found in order"] = SampleNotices.After(SampleNotices.ToBePutRight.After(they => they.Team.Checks(SampleFile.InOrder, reason: "Erreur de saisie"))),
        ["notice without its name"] = NoticeCard.Withheld(SampleNotices.First, Sealed.Session, mayBeDouble: true, ["Dominique INVENTÉ"]),
        ["notice handed over"] = NoticeCard.HandedOver(SampleNotices.First),
        ["link to a notice"] = LinkCard.Of(SampleNotices.First, Link),
        ["deliveries"] = DeliveriesCard.Of(
            "Livraisons",
            ["1 envoi refusé par Teams et 1 envoi retenu."],
            [
                new("Refusé par Teams", [new("Commission 3, n° 0123456789, fiche, version 1", "canal de la commission 3 : refusé. Teams trouve le message trop gros.")]),
                new("Retenu : E4Bot n'est pas là", [new("Commission 3, n° 0123456789, fin de la partie 1", "retenu. E4Bot n'est plus installé : réinstallez-le, l'envoi reprendra.")]),
            ],
            [HelpCard.Say("relancer", "Réessayer maintenant")]),
        ["no deliveries"] = DeliveriesCard.Of("Livraisons", ["Tout ce qui devait partir est arrivé."], [new("En attente", [])], []),
        ["synthesis"] = SynthesisCard.Of(Sealed.Passage.Candidate, SynthesisTables.Covered, Sealed.Session),
        ["synthesis with holes"] = SynthesisCard.Of(Sealed.Passage.Candidate, SynthesisTables.Holed, Sealed.Session, "Version 2, déposée le 12 mai 2027 par Claude EXEMPLE.", "La version 1 est conservée."),
        ["synthesis of an empty file"] = SynthesisCard.Of(Sealed.Passage.Candidate, SynthesisTables.Empty, Sealed.Session),
        ["synthesis without a mark"] = SynthesisCard.Of(Sealed.Passage.Candidate, SynthesisTables.Unmarked, Sealed.Session),
        ["synthesis to fill in"] = SynthesisModelCard.Of(Sealed.Passage.Candidate, new Uri("https://e4bot.exemple.test/modeles/1")),
        ["bordereau"] = BordereauCard.Of(SampleBordereaux.Complete, SampleBordereaux.Links),
        ["bordereau, provisional"] = BordereauCard.Of(SampleBordereaux.Outstanding, SampleBordereaux.Links),
        ["pack for the jury"] = TransmissionCard.Ready(SampleBordereaux.Complete, SampleBordereaux.Links),
        ["pack that is not ready"] = TransmissionCard.Outstanding(SampleBordereaux.Outstanding),
        ["answer with a histogram"] = SampleCharts.Card(SampleCharts.All["histogram"]),
        ["answer with two histograms"] = SampleCharts.Card(SampleCharts.All["two histograms"]),
        ["answer with bars"] = SampleCharts.Card(SampleCharts.All["bars"]),
        ["answer with intervals"] = SampleCharts.Card(SampleCharts.All["intervals"]),
        ["answer with stacked bars"] = SampleCharts.Card(SampleCharts.All["stacked"]),
        ["bystander"] = BystanderCard.Of(Stage.Progress(Sealed), Stage.RefreshFor),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    private static AdaptiveCard Check(Scene scene, Func<ConformityView, ConformityView>? but = null)
    {
        var view = new ConformityView { Passage = scene.Passage, Session = scene.Session, Clock = new WallClock(Stage.Paris, scene.Now) };
        return ConformityCard.Of(but is null ? view : but(view));
    }

    private static AdaptiveCard Outcome(Scene scene, string? notice = null) =>
        OutcomeCard.Of(scene.Passage, OutcomeOffer.To(Standing.Administrator, scene.Passage), notice, Typed.Nothing);

    private static AdaptiveCard Portfolio(Scene scene, string? notice = null, bool isVisited = true) => PortfolioCard.Of(scene.Passage, new WallClock(Stage.Paris, scene.Now), isVisited, notice, Typed.Nothing);

    private static string[] Journal()
    {
        var text = new JournalText(Sealed.Passage, Sealed.Session, Clock, _ => true, maySeeNotes: true);
        return [.. Sealed.Journal.Select((change, i) => text.Of(new JournalEntry(i, Sealed.Now, "first", Seat.First, Hand.Own, "essai", change)))];
    }
}
