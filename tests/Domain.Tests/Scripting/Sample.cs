using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Tests.Scripting;

/// <summary>Made-up people of a made-up centre.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Morning = new(2027, 5, 18, 8, 0, 0, TimeSpan.Zero);

    public static readonly SittingMember Teacher =
        new(MailAddress.Parse("alix.exemple@exemple.test"), "Alix EXEMPLE", MemberQuality.SpecialityTeacher);

    public static readonly SittingMember Professional =
        new(MailAddress.Parse("sacha.modele@exemple.test"), "Sacha MODÈLE", MemberQuality.Professional);

    public static readonly Checker Checker = new(MailAddress.Parse("noa.feinte@exemple.test"), "Noa FEINTE");

    public static readonly Decider President = new(MailAddress.Parse("maud.prealable@exemple.test"), "Maud PRÉALABLE");

    public static readonly Command.Open Opening =
        new(IdentityConfirmed: true, Teacher, Professional, ScreenMode.Apart, ExtraMinutes: 0, Finding.There, Finding.There, GoesOnUnchecked: true);

    /// <summary>Of the pedagogical team.</summary>
    public const string TeamMember = "Claude EXEMPLE";

    public static Candidate Candidate(ExamForm form = ExamForm.Ccf, bool takesOptionalExam = false) => new(
        CandidateNumber.Parse("00123456789"),
        "FICTIVE",
        "Camille",
        Speciality.Sisr,
        form,
        new CommissionKey("Lycée Imaginaire", 3),
        new DateOnly(2027, 5, 18),
        new TimeOnly(10, 0),
        takesOptionalExam,
        ExtraMinutes: 0,
        TrainingEnd: null);
}
