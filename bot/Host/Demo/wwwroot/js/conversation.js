import { el } from './dom.js';
import { MessageView } from './message.js';

/** The messages of a place: one after the other in a chat, thread by thread in a channel. */
export class Conversation {
  #views = new Map();
  #threads = new Map();
  #typing = null;

  constructor(seat, { onReply }) {
    Object.assign(this, { seat, onReply });
    this.list = el('ol', { class: 'threads' });
    this.writing = el('p', { class: 'subtle writing', hidden: true }, `${seat.room.bot} écrit…`);
    this.empty = el('p', { class: 'subtle empty', hidden: true }, 'Personne n’a encore rien écrit ici.');
    this.element = el('div', { class: `conversation ${seat.place.isChannel ? 'channel' : 'chat'}`, tabindex: '0', role: 'region', 'aria-label': `Messages vus par ${seat.person.name}` },
      this.empty, this.list, this.writing);
  }

  showAll(messages) {
    for (const message of messages) this.take(message);
    this.empty.hidden = this.#views.size > 0;
    this.#scrollToEnd();
  }

  take(message) {
    const known = this.#views.get(message.id);
    if (known) return known.update(message);
    const atEnd = this.#isAtEnd();
    const view = new MessageView(this.seat, message);
    this.#views.set(message.id, view);
    this.#threadOf(message).append(view.element);
    this.empty.hidden = true;
    this.writing.hidden = true;
    if (atEnd || message.author === this.seat.person.key) this.#scrollToEnd();
  }

  drop(id) {
    this.#views.get(id)?.element.remove();
    this.#views.delete(id);
  }

  showTyping() {
    this.writing.hidden = false;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => { this.writing.hidden = true; }, 5000);
  }

  #threadOf(message) {
    if (!this.seat.place.isChannel) return this.list;
    const known = this.#threads.get(message.rootId);
    if (known) return known;
    const thread = el('ol', { class: 'thread' });
    const reply = el('button', { type: 'button', class: 'button quiet reply', onclick: () => this.onReply(message) }, 'Répondre');
    this.list.append(el('li', { class: 'post' }, thread, reply));
    this.#threads.set(message.rootId, thread);
    return thread;
  }

  #isAtEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < 160;
  }

  #scrollToEnd() { requestAnimationFrame(() => { this.element.scrollTop = this.element.scrollHeight; }); }
}
