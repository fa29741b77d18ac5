import { announce } from './announce.js';
import { invoke, openLink } from './api.js';
import { headingOf, rememberFocus, restoreFocus } from './card-focus.js';
import { renderCard } from './card-renderer.js';
import { sayUnfolded } from './card-unfolding.js';
import { el } from './dom.js';
import { readInvokeResult } from './invoke-result.js';
import { sayForButton } from './suggested-actions.js';
import { rememberUnsent, withUnsent } from './unsent.js';
import { whenSeen } from './visibility.js';

/** A card as one person sees it: the one sent to all, or their own where the bot gives them one. */
export class CardView {
  #shown = null;
  #rendered = null;
  #pressed = null;
  #turn = 0;
  #isBusy = false;
  #isRefreshDue = false;

  constructor(seat, message, base) {
    Object.assign(this, { seat, message, base });
    this.element = el('div', { class: 'card', role: 'group', 'aria-label': 'Carte' });
    this.#show(base);
    this.#refreshWhenSeen();
  }

  /** The message was updated: those with a view of their own ask for it again, the others see the new card. */
  baseChanged(base) {
    this.base = base;
    if (this.#isMine) return this.#refreshWhenSeen();
    this.#turn++;
    this.#show(base);
  }

  /** While the person's own press is under way, a refresh waits for its turn. */
  #refresh() {
    this.#isRefreshDue = this.#isBusy;
    if (!this.#isBusy) this.#ask(this.base.refresh.action, 'automatic');
  }

  get #isMine() {
    const refresh = this.base?.refresh;
    return Boolean(refresh?.action) && (!refresh.userIds || refresh.userIds.includes(this.seat.person.userId));
  }

  #refreshWhenSeen() {
    if (this.#isMine) whenSeen(this.element, () => this.#refresh());
  }

  /** Shows a card; one that is shown already stays, with all that was entered in it. Returns whether it was replaced. */
  #show(json) {
    if (JSON.stringify(json) === JSON.stringify(this.#shown)) return false;
    const focus = this.#pressed ?? rememberFocus(this.element);
    const unsent = this.#rendered && !this.#pressed ? rememberUnsent(this.#shown, this.#rendered) : null;
    const width = this.element.clientWidth || Math.min(window.innerWidth, 480);
    const { card, element } = renderCard(withUnsent(json, unsent), { width, onAction: (action) => this.#act(action) });
    this.#shown = json;
    this.#rendered = card;
    this.element.replaceChildren(element ?? el('p', {}, 'Cette carte ne peut pas être affichée.'));
    restoreFocus(this.element, focus);
    return true;
  }

  #act(action) {
    const kind = action.getJsonTypeName();
    if (kind === 'Action.Execute') return this.#execute(action);
    if (kind === 'Action.OpenUrl' && /^https?:/.test(action.url)) return this.#open(action.url);
    // The renderer shows and hides by itself, once this has returned.
    if (kind === 'Action.ToggleVisibility') return queueMicrotask(() => sayUnfolded(this.element));
    if (kind === 'Action.Submit') return sayForButton(this.seat, this.message, meant(action.data));
    return this.seat.tell('Cette salle ne connaît pas cette action.', 'error');
  }

  /** In a tab of its own, and as this person where it is a document of the bot's. */
  async #open(url) {
    try {
      const { url: address } = await openLink(this.seat.person.key, url);
      window.open(address, '_blank', 'noopener');
    } catch (error) {
      this.seat.tell(error.message, 'error');
    }
  }

  async #execute(action) {
    this.#pressed = rememberFocus(this.element) ?? { heading: headingOf(this.element)?.textContent };
    const { id, title, verb, data } = action;
    const done = this.#wait();
    const result = await this.#send({ type: 'Action.Execute', id, title, verb, data }, 'manual');
    done();
    this.#turn++;
    this.#answer(result);
    this.#pressed = null;
    if (this.#isRefreshDue) this.#refresh();
  }

  /** What the person's own press brought. */
  #answer(result) {
    if (result.kind !== 'card') this.seat.tell(result.sentence, result.kind === 'error' ? 'error' : 'info');
    if (result.kind !== 'card' || !this.#show(result.card)) return restoreFocus(this.element, this.#pressed);
    announce(`Carte mise à jour : ${headingOf(this.element)?.textContent ?? 'nouvelle étape'}`);
  }

  /** Asks for the person's own view; an answer that something newer has overtaken is let go. */
  async #ask(action, trigger) {
    const turn = ++this.#turn;
    const result = await this.#send(action, trigger);
    this.#isRefreshDue ||= this.#isBusy;
    if (turn !== this.#turn || this.#isBusy) return;
    if (result.kind === 'card') this.#show(result.card);
    else if (result.kind === 'error') this.#offerRefresh(result.sentence);
  }

  #send(action, trigger) {
    const { person, place } = this.seat;
    return invoke({ person: person.key, place: place.key, messageId: this.message.id, name: 'adaptiveCard/action', value: { action, trigger } })
      .then(readInvokeResult, (error) => ({ kind: 'error', sentence: error.message }));
  }

  /** A refresh that failed leaves the card as it is, and says so beside it. */
  #offerRefresh(sentence) {
    this.element.querySelector('.stale')?.remove();
    this.element.append(el('p', { class: 'stale' }, `${sentence} `,
      el('button', { type: 'button', class: 'button', onclick: (event) => { event.target.parentElement.remove(); this.#refreshWhenSeen(); } }, 'Actualiser la carte')));
  }

  /** The card waits: nothing can be pressed twice. Returns what ends the wait. */
  #wait() {
    const held = [...this.element.querySelectorAll('button, input, select, textarea')].filter((control) => !control.disabled);
    this.#isBusy = true;
    this.element.setAttribute('aria-busy', 'true');
    for (const control of held) control.disabled = true;
    return () => {
      this.#isBusy = false;
      this.element.removeAttribute('aria-busy');
      for (const control of held) control.disabled = false;
    };
  }
}

/** What an Action.Submit says: what its data asks for under « msteams », or plainly its value. */
function meant(data) {
  const { msteams, ...rest } = data ?? {};
  if (msteams?.type === 'imBack') return { type: 'imBack', value: msteams.value };
  if (msteams?.type === 'messageBack') return { ...msteams, value: msteams.value ?? rest };
  return { type: 'messageBack', value: rest };
}
