import { invoke } from './api.js';
import { el } from './dom.js';
import { failureSentence } from './sentences.js';

/** A file that the bot would like to hand over: the person accepts it, and the bot then uploads it to their store. */
export class FileConsent {
  constructor(seat, message, { name, content }) {
    Object.assign(this, { seat, message, name, content });
    this.buttons = [this.#button('Accepter', 'accept', 'primary'), this.#button('Refuser', 'decline', 'quiet')];
    this.element = el('div', { class: 'card consent' },
      el('p', {}, el('strong', {}, name), content?.description ? ` – ${content.description}` : ''),
      el('div', { class: 'row' }, this.buttons));
  }

  #button(title, action, look) {
    return el('button', { type: 'button', class: `button ${look}`, onclick: () => this.#answer(action) }, title);
  }

  async #answer(action) {
    for (const button of this.buttons) button.disabled = true;
    const { person, place, tell } = this.seat;
    try {
      const { status } = await invoke({ person: person.key, place: place.key, messageId: this.message.id, name: 'fileConsent/invoke', value: this.#value(action) });
      if (status >= 200 && status < 300) return;
      tell(failureSentence(status), 'error');
    } catch (error) {
      tell(error.message, 'error');
    }
    for (const button of this.buttons) button.disabled = false;
  }

  #value(action) {
    const context = action === 'accept' ? this.content?.acceptContext : this.content?.declineContext;
    return { type: 'fileUpload', action, context: context ?? null, ...(action === 'accept' ? { uploadInfo: this.#uploadInfo() } : {}) };
  }

  #uploadInfo() {
    const id = crypto.randomUUID().replaceAll('-', '');
    const address = new URL(`/demo/files/${id}/${encodeURIComponent(this.name)}`, location.href).href;
    return { name: this.name, uploadUrl: address, contentUrl: address, uniqueId: id, fileType: this.name.split('.').at(-1).toLowerCase() };
  }
}
