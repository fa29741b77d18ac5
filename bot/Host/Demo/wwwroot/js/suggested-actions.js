import { say } from './api.js';
import { deliverySentence } from './sentences.js';
import { el } from './dom.js';

/** Buttons under a message that speak for the person; in a personal chat only, as Teams has it. */
export function suggestedActions(seat, message) {
  const actions = message.activity.suggestedActions?.actions ?? [];
  if (seat.place.isChannel || actions.length === 0) return null;
  return el('div', { class: 'chips', role: 'group', 'aria-label': 'Réponses proposées' }, actions.map((action) =>
    el('button', { type: 'button', class: 'chip', onclick: () => sayForButton(seat, message, action) }, action.title)));
}

/** Says what a button stands for: imBack writes its value, messageBack shows one text and sends another with a value. */
export async function sayForButton({ room, person, place, tell }, message, { type, value, text, displayText }) {
  const common = { person: person.key, place: place.key, rootId: message.rootId, replyToId: message.id };
  const said = type === 'messageBack' ? { text, displayText: displayText ?? text, value } : { text: place.isChannel ? `@${room.bot} ${value}` : value };
  try {
    const sentence = deliverySentence(await say({ ...common, ...said }));
    if (sentence) tell(sentence, 'error');
  } catch (error) {
    tell(error.message, 'error');
  }
}
