import { announce } from './announce.js';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { el, newId } from './dom.js';
import { channelOffers } from './offers.js';
import { avatar } from './avatar.js';
import { toast } from './toast.js';

/** One person in one place: what they see, and what they can say. */
export class Pane {
  #listening = null;

  constructor(room, { person, place, onMove, onClose }) {
    Object.assign(this, { room, onMove, onClose });
    this.element = el('section', { class: 'pane' });
    this.#stand(person, place);
  }

  focus() { this.element.querySelector('select').focus(); }

  close() {
    this.#listening.abort();
    this.element.remove();
  }

  /** What the parts of a pane need of it. */
  get seat() {
    return { room: this.room, person: this.person, place: this.place, tell: (sentence, kind) => this.#tell(sentence, kind) };
  }

  #stand(personKey, placeKey) {
    this.#listening?.abort();
    this.#listening = new AbortController();
    this.person = this.room.person(personKey);
    this.place = this.room.place(placeKey);
    this.element.setAttribute('aria-label', `${this.person.name}, ${this.place.title}`);
    this.conversation = new Conversation(this.seat, { onReply: (message) => this.composer.replyTo(message) });
    this.composer = new Composer(this.seat);
    this.offers = el('div', { class: 'offers' });
    this.toasts = el('div', { class: 'toasts' });
    this.element.replaceChildren(this.#header(), this.offers, this.conversation.element, this.toasts, this.composer.element);
    this.#listen();
    this.#open();
  }

  async #open() {
    try {
      await this.room.open(this.person.key, this.place.key);
    } catch (error) {
      this.#tell(error.message, 'error');
    }
    this.conversation.showAll(this.room.messagesOf(this.place.key));
    this.#offer();
  }

  #listen() {
    const here = (act) => ({ detail }) => { if (detail.place === this.place.key) act(detail); };
    const on = (kind, act) => this.room.addEventListener(kind, here(act), { signal: this.#listening.signal });
    on('message', (message) => { this.conversation.take(message); this.#offer(); });
    on('deleted', ({ id }) => this.conversation.drop(id));
    on('typing', () => this.conversation.showTyping());
    on('members', () => this.#membersChanged());
    this.room.addEventListener('members', () => this.#offerPlaces(), { signal: this.#listening.signal });
  }

  #membersChanged() {
    if (this.place.members.includes(this.person.key)) return this.#offer();
    const elsewhere = this.room.placesOf(this.person.key)[0];
    announce(`${this.person.name} n’est plus dans ce canal.`);
    this.#move(this.person.key, elsewhere.key);
  }

  #offer() { channelOffers(this.offers, this.seat); }

  /** Where this person may stand changes while the pane is open: someone lets them in, or out. */
  #offerPlaces() {
    const where = this.element.querySelectorAll('select')[1];
    where.replaceChildren(...options(this.#places, where.value));
  }

  get #places() { return this.room.placesOf(this.person.key).map((place) => [place.key, place.title]); }

  #move(personKey, placeKey) {
    const allowed = this.room.placesOf(personKey);
    this.#stand(personKey, (allowed.find((place) => place.key === placeKey) ?? allowed[0]).key);
    this.onMove();
  }

  #header() {
    const who = this.#choice('Personne', this.room.people.map((person) => [person.key, person.name]), this.person.key,
      (key) => { this.#move(key, this.place.key); this.element.querySelectorAll('select')[0].focus(); });
    const where = this.#choice('Lieu', this.#places, this.place.key,
      (key) => { this.#move(this.person.key, key); this.element.querySelectorAll('select')[1].focus(); });
    return el('header', { class: 'pane-header' },
      avatar(this.person.name),
      el('div', { class: 'pane-who' },
        el('h2', {}, this.person.name),
        el('p', { class: 'subtle' }, this.person.quality)),
      el('button', { type: 'button', class: 'button quiet icon', 'aria-label': `Retirer ${this.person.name}`, title: 'Retirer', onclick: () => this.onClose() }, '×'),
      el('div', { class: 'pane-choices' }, who, where));
  }

  #choice(label, choices, chosen, onChoose) {
    const id = newId('choice');
    const select = el('select', { id, onchange: () => onChoose(select.value) }, options(choices, chosen));
    return el('div', { class: 'choice' }, el('label', { for: id }, label), select);
  }

  #tell(sentence, kind) { toast(this.toasts, sentence, kind); }
}

const options = (choices, chosen) => choices.map(([value, text]) => el('option', { value, selected: value === chosen }, text));
