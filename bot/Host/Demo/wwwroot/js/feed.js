/** Follows what happens in the room. After a break, calls back so that the page can read again what it missed. */
export function follow(room, { onLost, onBack }) {
  const source = new EventSource('/demo/api/feed');
  const on = (kind, act) => source.addEventListener(kind, (event) => act(JSON.parse(event.data)));
  let lost = false;

  on('message', ({ content }) => room.take(content));
  on('deleted', ({ place, content }) => room.drop(place, content));
  on('typing', ({ place }) => room.typing(place));
  on('members', ({ place, content }) => room.setMembers(place, content));
  on('hello', () => {
    if (lost) onBack();
    lost = false;
  });
  source.addEventListener('error', () => {
    lost = true;
    onLost();
  });
}
