import { say, setAttendance } from './api.js';
import { el, newId } from './dom.js';
import { deliverySentence } from './sentences.js';

const outsider = 'kim';

/** What a channel's pane offers above its messages: letting the outsider in, and tying the channel to the exam while nobody did. */
export function channelOffers(container, seat) {
  if (!seat.place.isChannel || seat.person.key === outsider) return container.replaceChildren();
  const wanted = [linkState(seat), seat.place.members.includes(outsider)].join();
  if (container.dataset.state === wanted) return;
  container.dataset.state = wanted;
  container.replaceChildren(outsiderSwitch(seat), ...(linkState(seat) === 'open' ? [linkButton(seat)] : []));
}

function linkState({ room, place }) {
  return room.messagesOf(place.key).some((message) => (message.activity.text ?? '').includes(place.linking.command)) ? 'done' : 'open';
}

function outsiderSwitch({ room, place, person, tell }) {
  const id = newId('outsider');
  const box = el('input', {
    type: 'checkbox', role: 'switch', id, checked: place.members.includes(outsider),
    onchange: () => setAttendance({ place: place.key, person: outsider, present: box.checked, by: person.key }).catch((error) => tell(error.message, 'error')),
  });
  return el('div', { class: 'switch' }, box, el('label', { for: id }, `${room.person(outsider).name.split(' ')[0]} assiste à ce canal`));
}

function linkButton({ room, place, tell }) {
  const { label, command, by } = place.linking;
  const press = () => say({ person: by, place: place.key, text: `@${room.bot} ${command}` }).then(
    (answer) => { if (!answer.delivered) tell(deliverySentence(answer), 'error'); },
    (error) => tell(error.message, 'error'));
  return el('button', { type: 'button', class: 'button', title: `${room.person(by).name} écrit « ${command} »`, onclick: press }, label);
}
