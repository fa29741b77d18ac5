import { say, upload } from './api.js';
import { el, newId } from './dom.js';
import { deliverySentence } from './sentences.js';

/** Where a person writes. In a channel the bot hears only what mentions it; in a personal chat a file may come along. */
export class Composer {
  #files = [];
  #root = null;

  constructor(seat) {
    this.seat = seat;
    const id = newId('message');
    this.text = el('textarea', { id, rows: 1, placeholder: 'Message', onkeydown: (event) => this.#onKey(event), oninput: () => this.#fit() });
    this.context = el('div', { class: 'context' });
    this.attached = el('ul', { class: 'attached', 'aria-label': 'Fichiers joints' });
    this.element = el('form', { class: 'composer', 'aria-label': `Écrire en tant que ${seat.person.name}`, onsubmit: (event) => this.#onSubmit(event) },
      this.#suggestions(), this.context, this.attached,
      el('div', { class: 'composer-line' },
        seat.place.isChannel ? this.#mention() : this.#attach(),
        el('label', { for: id, class: 'unseen' }, 'Message'), this.text,
        el('button', { type: 'submit', class: 'button primary' }, 'Envoyer')));
    this.#showFiles();
  }

  /** Answers in a thread of the channel. */
  replyTo(message) {
    this.#setThread(message.rootId);
    const leave = () => {
      this.#setThread(null);
      this.text.focus();
    };
    this.context.replaceChildren(
      el('p', {}, `Réponse au fil de ${this.seat.room.authorName(message.author)}`),
      el('button', { type: 'button', class: 'button quiet icon', 'aria-label': 'Ne plus répondre à ce fil', onclick: leave }, '×'));
    this.text.focus();
  }

  #setThread(rootId) {
    this.#root = rootId;
    if (rootId === null) this.context.replaceChildren();
  }

  #mention() {
    this.mention = el('button', {
      type: 'button', class: 'button quiet mention', 'aria-pressed': 'true', title: 'Sans mention, le bot ne reçoit pas le message',
      onclick: () => this.mention.setAttribute('aria-pressed', this.mention.getAttribute('aria-pressed') === 'false'),
    }, `@${this.seat.room.bot}`);
    return this.mention;
  }

  #attach() {
    const picker = el('input', { type: 'file', hidden: true, multiple: true, onchange: () => {
      this.#files.push(...picker.files);
      picker.value = '';
      this.#showFiles();
    } });
    return el('span', {}, picker, el('button', { type: 'button', class: 'button quiet', onclick: () => picker.click() }, 'Joindre'));
  }

  #showFiles() {
    this.attached.hidden = this.#files.length === 0;
    this.attached.replaceChildren(...this.#files.map((file) => el('li', {}, file.name,
      el('button', { type: 'button', class: 'button quiet icon', 'aria-label': `Retirer ${file.name}`, onclick: () => {
        this.#files = this.#files.filter((other) => other !== file);
        this.#showFiles();
      } }, '×'))));
  }

  /** A whole command is sent at once; one that ends with « … » waits for its end. */
  #suggestions() {
    const write = (suggestion) => {
      this.text.value = suggestion.replace('…', '');
      this.text.focus();
    };
    const use = (suggestion) => (suggestion.endsWith('…') ? write(suggestion) : this.#send(suggestion, []));
    return el('div', { class: 'chips', role: 'group', 'aria-label': 'Suggestions' }, this.seat.room.suggestionsFor(this.seat.place).map((suggestion) =>
      el('button', { type: 'button', class: 'chip', onclick: () => use(suggestion) }, suggestion)));
  }

  #onKey(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.element.requestSubmit();
  }

  #onSubmit(event) {
    event.preventDefault();
    const [text, files] = [this.text.value.trim(), this.#files];
    if (text === '' && files.length === 0) return this.text.focus();
    this.text.value = '';
    this.#files = [];
    this.#showFiles();
    this.#fit();
    this.#send(text, files);
  }

  async #send(text, files) {
    const { person, place, tell } = this.seat;
    const rootId = this.#root;
    this.#setThread(null);
    try {
      const ids = await Promise.all(files.map(upload));
      const answer = await say({ person: person.key, place: place.key, text: this.#mentioning(text), rootId, files: ids });
      const sentence = deliverySentence(answer);
      if (sentence) tell(sentence, answer.status === 0 ? 'info' : 'error');
    } catch (error) {
      this.text.value ||= text;
      tell(error.message, 'error');
    }
  }

  #mentioning(text) {
    const mention = `@${this.seat.room.bot}`;
    const wanted = this.mention?.getAttribute('aria-pressed') === 'true' && !text.toLowerCase().includes(mention.toLowerCase());
    return wanted ? `${mention} ${text}` : text;
  }

  #fit() {
    this.text.style.height = 'auto';
    this.text.style.height = `${Math.min(this.text.scrollHeight + 2, 160)}px`;
  }
}
