import { el } from './dom.js';

/** Initials on a colour that the name alone decides. */
export function avatar(name) {
  const initials = name.split(' ').map((part) => part[0]).slice(0, 2).join('');
  const hue = [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 6;
  return el('span', { class: `avatar hue-${hue}`, 'aria-hidden': 'true' }, initials);
}
