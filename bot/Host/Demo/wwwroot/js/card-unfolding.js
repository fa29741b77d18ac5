import { newId } from './dom.js';

/**
 * What a card's button shows and hides. The renderer takes the element's id as it came, though two people's cards stand on one page, and
 * says « expanded » on what is shown, where it means nothing: here ids are the card's own, and the button says it.
 */
export function tieUnfolding(card) {
  const renamed = new Map();
  for (const button of unfolders(card)) {
    for (const id of controlled(button)) if (!renamed.has(id)) renamed.set(id, rename(card, id));
    button.setAttribute('aria-controls', controlled(button).map((id) => renamed.get(id)).join(' '));
  }
  sayUnfolded(card);
}

export function sayUnfolded(card) {
  for (const button of unfolders(card)) {
    const shown = controlled(button).map((id) => card.querySelector(`#${CSS.escape(id)}`)).filter(Boolean);
    for (const element of shown) element.removeAttribute('aria-expanded');
    button.setAttribute('aria-expanded', String(shown.some((element) => element.style.display !== 'none')));
  }
}

function rename(card, id) {
  const own = newId(id);
  const element = card.querySelector(`#${CSS.escape(id)}`);
  if (element) element.id = own;
  return own;
}

const unfolders = (card) => card.querySelectorAll('button[aria-controls]');

const controlled = (button) => button.getAttribute('aria-controls').split(' ');
