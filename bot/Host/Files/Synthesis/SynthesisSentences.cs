namespace E4Bot.Host.Files.Synthesis;

/// <summary>The refusals of a file, in French, with what to do.</summary>
public static class SynthesisSentences
{
    private const string Model = "demandez au candidat le fichier .xlsx rempli d'après le modèle officiel.";

    public static string Of(SynthesisRefusal refusal) => refusal switch
    {
        SynthesisRefusal.Blank => $"Le fichier est vide : {Model}",
        SynthesisRefusal.TooLarge => $"Le fichier dépasse {SynthesisLimits.FileBytes / (1024 * 1024)} Mo : ôtez-en les images, puis enregistrez-le à nouveau.",
        SynthesisRefusal.Protected => "Le fichier est protégé par un mot de passe : enregistrez-le sans mot de passe au format .xlsx.",
        SynthesisRefusal.OldFormat => "Le fichier est dans l'ancien format d'Excel (.xls) : ouvrez-le dans un tableur et enregistrez-le au format .xlsx.",
        SynthesisRefusal.OpenDocument => "Le fichier est au format OpenDocument (.ods) : ouvrez-le dans un tableur et enregistrez-le au format .xlsx.",
        SynthesisRefusal.BinaryWorkbook => "Le fichier est au format binaire d'Excel (.xlsb) : ouvrez-le dans Excel et enregistrez-le au format .xlsx.",
        SynthesisRefusal.Pdf => $"Le fichier est un PDF : {Model}",
        SynthesisRefusal.NotAWorkbook => "Le fichier ne se lit pas comme un classeur .xlsx : ouvrez-le dans un tableur et enregistrez-le à nouveau au format .xlsx.",
        SynthesisRefusal.ExpandsTooMuch => "Le fichier contient bien plus qu'un tableau de synthèse : copiez la feuille dans un classeur neuf, et enregistrez-le au format .xlsx.",
        SynthesisRefusal.NoTable =>
            "Aucune feuille du classeur n'a l'en-tête du tableau de synthèse, la ligne des six compétences (« Gérer le patrimoine informatique »…) : "
            + "vérifiez que c'est le bon fichier, ou rétablissez cette ligne d'après le modèle officiel.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
