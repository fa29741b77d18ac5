import { attachmentView } from './attachments.js';
import { avatar } from './avatar.js';
import { el } from './dom.js';
import { markdown } from './markdown.js';
import { suggestedActions } from './suggested-actions.js';

const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });

/** A message as one person sees it. An update replaces its parts in place; a card that stays keeps its own life. */
export class MessageView {
  #parts = [];

  constructor(seat, message) {
    this.seat = seat;
    this.message = message;
    this.body = el('div', { class: 'message-body' });
    this.stamp = el('span', { class: 'subtle' });
    this.element = el('li', { class: this.#classes() }, avatar(this.#author), el('article', { class: 'message-content', 'aria-label': `Message de ${this.#author}` },
      el('header', {}, el('span', { class: 'author' }, this.#author), this.stamp), this.body));
    this.#show();
  }

  update(message) {
    this.message = message;
    this.#show();
  }

  get #author() { return this.seat.room.authorName(this.message.author); }

  #classes() {
    const { author, id, rootId } = this.message;
    return ['message', author === 'bot' ? 'from-bot' : '', author === this.seat.person.key ? 'own' : '', id === rootId ? '' : 'answer'].join(' ');
  }

  #show() {
    const { activity, at, revision } = this.message;
    this.stamp.textContent = `${clock.format(new Date(at))}${revision > 0 ? ' · modifié' : ''}`;
    const attachments = activity.attachments ?? [];
    this.#parts = attachments.map((attachment, index) => attachmentView(this.seat, this.message, attachment, this.#parts[index]));
    const parts = [this.#text(), ...this.#parts.map((part) => part.element), suggestedActions(this.seat, this.message), this.#notification()].filter(Boolean);
    this.#place(parts);
  }

  /** Parts that are there already are not moved: moving one would take the focus out of it. */
  #place(parts) {
    for (const old of [...this.body.children]) if (!parts.includes(old)) old.remove();
    parts.forEach((part, index) => {
      if (this.body.children[index] !== part) this.body.insertBefore(part, this.body.children[index] ?? null);
    });
  }

  #text() {
    const { text, textFormat } = this.message.activity;
    if (!text) return null;
    return this.message.author === 'bot' && textFormat !== 'plain' ? el('div', { class: 'text' }, markdown(text)) : el('p', { class: 'text plain' }, text);
  }

  /** What a locked phone would show of this message, where that is not its text. */
  #notification() {
    const { summary, text, attachments } = this.message.activity;
    if (this.message.author !== 'bot' || (!summary && !attachments?.length)) return null;
    return el('p', { class: 'notification' }, el('span', { class: 'tag' }, 'Notification'), ` ${summary ?? text ?? 'E4Bot a envoyé une carte'}`);
  }
}
