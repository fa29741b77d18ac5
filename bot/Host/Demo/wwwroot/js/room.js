import { getRoom, getSuggestions, openPlace } from './api.js';

/** What the page knows: people, places, who is where, what was said. Panes listen to its events. */
export class Room extends EventTarget {
  #messages = new Map();

  async load() {
    const [room, suggestions] = await Promise.all([getRoom(), getSuggestions()]);
    this.bot = room.bot;
    this.people = room.people;
    this.places = room.places;
    this.suggestions = suggestions;
  }

  person(key) { return this.people.find((person) => person.key === key); }

  place(key) { return this.places.find((place) => place.key === key); }

  placesOf(personKey) { return this.places.filter((place) => place.members.includes(personKey)); }

  suggestionsFor(place) { return this.suggestions[place.key] ?? this.suggestions[place.isChannel ? 'channel' : 'chat'] ?? []; }

  authorName(key) { return this.person(key)?.name ?? this.bot; }

  messagesOf(placeKey) {
    return [...this.#messages.values()].filter((message) => message.place === placeKey).sort((a, b) => Number(a.id) - Number(b.id));
  }

  async open(personKey, placeKey) {
    for (const message of await openPlace(personKey, placeKey)) this.take(message);
  }

  /** Takes a message or its update; one that is older than what is known changes nothing. */
  take(message) {
    const id = `${message.place}/${message.id}`;
    const known = this.#messages.get(id);
    if (known && known.revision >= message.revision) return;
    this.#messages.set(id, message);
    this.#tell('message', message);
  }

  drop(placeKey, messageId) {
    if (this.#messages.delete(`${placeKey}/${messageId}`)) this.#tell('deleted', { place: placeKey, id: messageId });
  }

  setMembers(placeKey, members) {
    this.place(placeKey).members = members;
    this.#tell('members', { place: placeKey });
  }

  typing(placeKey) { this.#tell('typing', { place: placeKey }); }

  #tell(kind, detail) { this.dispatchEvent(new CustomEvent(kind, { detail })); }
}
