/** Tells a screen reader what changed, politely. The same sentence twice is said twice. */
export function announce(sentence) {
  const announcer = document.getElementById('announcer');
  const line = document.createElement('p');
  line.textContent = sentence;
  announcer.replaceChildren(line);
}
