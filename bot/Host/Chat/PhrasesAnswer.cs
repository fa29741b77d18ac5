using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Wording;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>« phrases »: a member's own, which nobody else is shown.</summary>
public sealed class PhrasesAnswer(Phrases phrases)
{
    private static readonly CardReply.Sentence MembersOnly = new("Seuls les membres d'une commission gardent des phrases : elles servent à écrire les fiches.");

    public async ValueTask<CardReply> ShowAsync(Caller caller, CancellationToken cancellation) => Refusal(caller) is { } refusal
        ? refusal
        : Card(await phrases.ReadAsync(caller.ObjectId, cancellation), null, Typed.Nothing);

    /// <summary>Keeps the phrase that was typed, or puts away the one that was chosen.</summary>
    public async ValueTask<CardReply> ChangeAsync(Caller caller, Press press, CancellationToken cancellation)
    {
        if (Refusal(caller) is { } refusal) return refusal;
        return press.Verb == Verbs.KeepPhrase ? await KeepAsync(caller, press, cancellation) : await DropAsync(caller, press, cancellation);
    }

    private async ValueTask<CardReply> KeepAsync(Caller caller, Press press, CancellationToken cancellation)
    {
        var (book, problem) = await phrases.ChangeAsync(caller.ObjectId, before => before.With(press.Text(Fields.NewPhrase) ?? ""), cancellation);
        return problem is { } why ? Card(book, PhraseText.Of(why), press.Typed) : Card(book, "C'est gardé.", Typed.Nothing);
    }

    private async ValueTask<CardReply> DropAsync(Caller caller, Press press, CancellationToken cancellation)
    {
        var before = await phrases.ReadAsync(caller.ObjectId, cancellation);
        if (PhraseChoice.In(before, press) is not { } phrase) return Card(before, PhraseText.NoneChosen, press.Typed);
        var (book, _) = await phrases.ChangeAsync(caller.ObjectId, stands => (stands.Without(phrase), null), cancellation);
        return Card(book, "C'est retiré.", press.Typed);
    }

    private static CardReply.Sentence? Refusal(Caller caller)
    {
        if (caller.Parts.Count == 0) return CandidateChoice.Stranger;
        return Permissions.Allow(caller.AtMost, Act.Evaluate) ? null : MembersOnly;
    }

    private static CardReply.Card Card(PhraseBook book, string? notice, Typed typed) => new(PhrasesCard.Of(book, notice, typed), PhrasesCard.Summary);
}
