using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Lists;

/// <summary>Where a candidate's portfolio is, and what the last visit has shown; to give the address, and have it visited now.</summary>
public static class PortfolioCard
{
    public static AdaptiveCard Of(Passage passage, WallClock clock, bool isVisited, string? notice, Typed typed) => new()
    {
        FallbackText = "Portfolio d'une personne candidate.",
        Body =
        [
            Blocks.Heading($"Portfolio {Elision.De(passage.Candidate.FullName)}{Markdown.Escape(passage.Candidate.FullName)}"),
            .. notice is null ? Array.Empty<Element>() : [Blocks.Notice(notice)],
            .. PortfolioSection.Of(passage.Portfolio, clock),
            .. passage.Evaluation is { IsSealed: true } ? [Blocks.Subtle("La fiche est scellée : rien n'est plus ajouté.")] : Asking(passage, isVisited, typed),
        ],
    };

    private static IEnumerable<Element> Asking(Passage passage, bool isVisited, Typed typed)
    {
        var data = new ActionData { Candidate = passage.Candidate.Number.Value, BasedOn = passage.Portfolio?.Revision ?? 0 };
        if (passage.Portfolio is null) yield return Blocks.Line("L'adresse n'est pas encore connue.");
        yield return new TextInput
        {
            Id = Fields.PortfolioAddress,
            Label = "Adresse (URL) du portfolio",
            ErrorMessage = Words.AtMost(TextField.Address),
            Placeholder = "https://…",
            MaxLength = Texts.MaximumLength(TextField.Address),
            Value = typed.Or(Fields.PortfolioAddress, passage.Portfolio?.Address ?? ""),
        };
        var save = new ExecuteAction { Title = "Enregistrer l'adresse", Verb = Verbs.GivePortfolio, Data = data };
        var visit = new ExecuteAction { Title = "Vérifier maintenant", Verb = Verbs.VisitPortfolio, Style = "positive", Data = data };
        var again = HelpCard.Say($"portfolio {passage.Candidate.Number}", "Actualiser");
        yield return isVisited ? Blocks.Stacked(visit, save, again) : Blocks.Stacked(save);
        yield return Blocks.Subtle(isVisited
            ? "Le serveur visite l'adresse comme le ferait une personne sans compte. Ce qu'il constate est daté et va au journal."
            : "Ici, le serveur ne visite pas les portfolios : ouvrez la page vous-mêmes.");
    }
}
