import { el } from './dom.js';

const shownFor = 8000;

/** A sentence that stays a moment; errors stay until they are closed. */
export function toast(container, sentence, kind = 'info') {
  const close = () => line.remove();
  const line = el('div', { class: `toast ${kind}`, role: kind === 'error' ? 'alert' : 'status' },
    el('p', {}, sentence),
    el('button', { type: 'button', class: 'button quiet icon', 'aria-label': 'Fermer ce message', onclick: close }, '×'));
  container.append(line);
  if (kind !== 'error') setTimeout(close, shownFor);
}
