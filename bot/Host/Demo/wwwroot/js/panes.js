import { Pane } from './pane.js';

const memory = 'e4bot-panes';
const atFirst = [{ person: 'camille', place: 'commission-1' }, { person: 'dominique', place: 'commission-1' }];

/** The people side by side. The page remembers who stood where. */
export class Panes {
  #panes = [];

  constructor(room, container) {
    this.room = room;
    this.container = container;
    for (const { person, place } of this.#remembered()) this.#open(person, place);
  }

  /** Adds the first person who is not there yet. */
  add() {
    const present = this.#panes.map((pane) => pane.person.key);
    const next = this.room.people.find((person) => !present.includes(person.key)) ?? this.room.people[0];
    const pane = this.#open(next.key, this.room.placesOf(next.key)[0].key);
    this.#remember();
    pane.focus();
  }

  #open(person, place) {
    const pane = new Pane(this.room, { person, place, onMove: () => this.#remember(), onClose: () => this.#close(pane) });
    this.#panes.push(pane);
    this.container.append(pane.element);
    return pane;
  }

  #close(pane) {
    this.#panes = this.#panes.filter((other) => other !== pane);
    pane.close();
    this.#remember();
    (this.#panes.at(-1)?.element.querySelector('select') ?? document.getElementById('add-pane')).focus();
  }

  #remembered() {
    try {
      const kept = JSON.parse(localStorage.getItem(memory)) ?? atFirst;
      return kept.filter(({ person, place }) => this.room.person(person) && this.room.place(place)?.members.includes(person));
    } catch {
      return atFirst;
    }
  }

  #remember() {
    localStorage.setItem(memory, JSON.stringify(this.#panes.map((pane) => ({ person: pane.person.key, place: pane.place.key }))));
  }
}
