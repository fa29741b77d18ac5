using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Lists;

/// <summary>A notice of the conformity check, announced: who, why, what they must do and by when; and what has become of it since.</summary>
public static class NoticeCard
{
    private const string OpenTitle = "Ouvrir la notification";

    /// <summary>With name and reasons: only where everyone present may read them.</summary>
    /// <param name="check">As it stands now: by when it may be put right may have been moved since the notice.</param>
    /// <param name="link">It opens nothing by itself. Null where documents cannot be opened: the button then says why.</param>
    public static AdaptiveCard Full(ConformityNotice notice, ConformityCheck? check, ExamSession session, WallClock clock, bool mayBeDouble, Uri? link = null) => Card(
        session,
        notice.Number,
        mayBeDouble,
        [Who(notice), .. Standing(notice, check), Blocks.Line($"Contrôle du {clock.Date(notice.CheckedAt)}."), Blocks.Actions(Actions(notice, check, link))]);

    /// <summary>With neither, and why: these people are of neither the team, nor the administration, nor the jury, nor the commission.</summary>
    public static AdaptiveCard Withheld(ConformityNotice notice, ExamSession session, bool mayBeDouble, IReadOnlyList<string> outsiders) =>
        Card(session, notice.Number, mayBeDouble, [Blocks.Notice(Withholding.Of(outsiders))]);

    /// <summary>The one that was withheld, once it no longer holds.</summary>
    public static AdaptiveCard WithheldAndGone(ConformityNotice notice, NoticeStanding standing, ExamSession session, bool mayBeDouble) =>
        Card(session, notice.Number, mayBeDouble, [Gone(standing)]);

    /// <summary>What a notification shows: nobody's name.</summary>
    public static string Summary(ExamSession session) => Spacing.Of($"Épreuve {session.Exam.Code} : une notification du contrôle de conformité.");

    /// <summary>What is shown in place of the card to the one who has just said so.</summary>
    public static AdaptiveCard HandedOver(ConformityNotice notice, Uri? link = null) => SentenceCard.Of(
        "C'est noté",
        [$"Notification {notice.Number} remise à {notice.Candidate.FullName}, {Words.Of(notice.Candidate.Number)}."],
        Open(notice, link),
        Back(notice));

    private static AdaptiveCard Card(ExamSession session, int number, bool mayBeDouble, IReadOnlyList<Element> content) => new()
    {
        FallbackText = Summary(session),
        Body =
        [
            Blocks.Heading($"Contrôle de conformité : notification {number}"),
            .. mayBeDouble ? [Blocks.Notice(Doubled.Notice)] : Array.Empty<Element>(),
            .. content,
        ],
    };

    private static RichTextBlock Who(ConformityNotice notice) =>
        Blocks.Labelled("Personne candidate", $"{notice.Candidate.FullName}, {Words.Of(notice.Candidate.Number)}");

    private static IEnumerable<Element> Standing(ConformityNotice notice, ConformityCheck? check)
    {
        if (notice.In(check) is not NoticeStanding.Stands and var gone) return [Gone(gone)];
        var current = notice.Deadline is null ? notice : notice with { Deadline = check?.Deadline ?? notice.Deadline };
        return
        [
            Blocks.Section(notice.Defects.Count == 1 ? "Motif" : "Motifs"),
            Blocks.Bullets(notice.Defects.Select(ConformityWording.Of)),
            Blocks.Notice(NoticeText.ToDo(current)),
            .. current.Deadline != notice.Deadline ? [Blocks.Line($"Échéance reportée : la notification dit encore le {Typography.Date(notice.Deadline!.Value)}.")] : Array.Empty<Element>(),
        ];
    }

    private static Container Gone(NoticeStanding standing) => Blocks.Notice(standing switch
    {
        NoticeStanding.Replaced => "Cette notification est remplacée : elle ne vaut plus. La suivante se trouve plus bas.",
        NoticeStanding.PutRight => "Le dossier est régularisé : cette notification ne vaut plus.",
        NoticeStanding.FoundInOrder => "Cette notification est remplacée : le dossier a été contrôlé de nouveau, et il est conforme.",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    });

    private static IReadOnlyList<CardAction> Actions(ConformityNotice notice, ConformityCheck? check, Uri? link) => notice.In(check) == NoticeStanding.Stands
        ? [Open(notice, link), Press(notice.Candidate, notice.Number, Verbs.HandOverNotice, "Remise à la personne candidate")]
        : [Open(notice, link)];

    private static CardAction Open(ConformityNotice notice, Uri? link) =>
        link is null ? Open(notice.Candidate, notice.Number) : new OpenUrlAction(link.AbsoluteUri) { Title = OpenTitle };

    /// <summary>On whatever card the notice is spoken of: the press gives the link.</summary>
    internal static ExecuteAction Open(Candidate candidate, int notice) => Press(candidate, notice, Verbs.OpenNotice, OpenTitle);

    /// <summary>Back to the notice's card.</summary>
    internal static ExecuteAction Back(ConformityNotice notice) => Press(notice.Candidate, notice.Number, Verbs.ShowNotice, "Retour");

    private static ExecuteAction Press(Candidate candidate, int notice, string verb, string title) => new()
    {
        Title = title,
        Verb = verb,
        Data = new ActionData { Candidate = candidate.Number.Value, Notice = notice },
        AssociatedInputs = "none",
    };
}
