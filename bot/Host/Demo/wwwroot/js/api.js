/** Asks the room's server half; a refusal becomes an error whose message is a sentence for the reader. */
async function ask(method, path, body) {
  const response = await fetch(`/demo/api${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => { throw new Error('Le programme ne répond plus. Relancez-le, puis rechargez la page.'); });
  if (response.status === 204) return null;
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.sentence ?? `La demande a échoué (HTTP ${response.status}). Rechargez la page.`);
  return answer;
}

export const getRoom = () => ask('GET', '/room');

export const openPlace = (person, place) => ask('POST', '/openings', { person, place });

export const say = (said) => ask('POST', '/messages', said);

export const invoke = (pressed) => ask('POST', '/invokes', pressed);

/** The person opens a link: the answer says where it leads them. */
export const openLink = (person, url) => ask('POST', '/documents', { person, url });

/** Grades the made-up session: says of how many. */
export const giveGrades = () => ask('POST', '/grades', {});

export const setAttendance = (presence) => ask('PUT', '/attendance', presence);

export const getSuggestions = () => fetch('/demo/suggestions.json').then((response) => response.json());

export async function upload(file) {
  const response = await fetch(`/demo/api/files?name=${encodeURIComponent(file.name)}`, {
    method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file,
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.sentence ?? 'Le fichier n’a pas pu être joint. Réessayez.');
  return answer.id;
}
