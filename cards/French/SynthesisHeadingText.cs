using E4Bot.Domain.Synthesis;

namespace E4Bot.Cards.French;

/// <summary>What there is to say of the heading of a tableau de synthèse. {0} stands for what the candidate wrote.</summary>
internal static class SynthesisHeadingText
{
    /// <returns>Null of what is not about the heading.</returns>
    public static (string Sentence, string Typed)? Sentence(SynthesisFinding finding) => finding switch
    {
        SynthesisFinding.SessionMissing => ("La session n'est pas indiquée.", ""),
        SynthesisFinding.NameMissing => ("Le nom n'est pas indiqué.", ""),
        SynthesisFinding.NumberMissing => ("Le numéro de candidat n'est pas indiqué.", ""),
        SynthesisFinding.CentreMissing => ("Le centre de formation n'est pas indiqué.", ""),
        SynthesisFinding.AddressMissing => ("L'adresse du portfolio n'est pas indiquée.", ""),
        SynthesisFinding.AddressNotALink f => ("L'adresse du portfolio, {0}, ne s'ouvre pas telle quelle ; demandez une adresse complète.", f.Text),
        SynthesisFinding.NumberUnusual f => (
            $"Le numéro de candidat, {{0}}, n'a pas {SynthesisFindings.UsualDigits} chiffres ; vérifiez qu'il n'a pas perdu un zéro au début.", f.Number),
        SynthesisFinding.NumberNotRegistered { LacksZeros: true } f =>
            ($"Le numéro de candidat, {{0}}, n'a pas ses zéros du début : il est inscrit sous le {Words.Of(f.Registered)}.", f.Number),
        SynthesisFinding.NumberNotRegistered f => ($"Le numéro de candidat, {{0}}, n'est pas celui de l'inscription, {Words.Of(f.Registered)}.", f.Number),
        SynthesisFinding.OptionNotTicked => ("Aucune option n'est cochée.", ""),
        SynthesisFinding.BothOptionsTicked => ("Les deux options sont cochées.", ""),
        SynthesisFinding.OptionNotRegistered f => ($"L'option cochée est {Words.Of(f.Ticked)}, celle de l'inscription est {Words.Of(f.Registered)}.", ""),
        _ => null,
    };
}
