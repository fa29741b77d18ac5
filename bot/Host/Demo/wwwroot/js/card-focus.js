const controls = 'button, input, select, textarea, a[href], [role="button"], [tabindex="0"]';

/** Remembers which control of a card has the focus, by what it is called; null when the focus is elsewhere. */
export function rememberFocus(card) {
  const focused = document.activeElement;
  if (!card.contains(focused)) return null;
  return { control: nameOf(focused), heading: headingOf(card)?.textContent };
}

/** After a card was replaced: a new heading is read first; under the same heading the same control is taken up again. */
export function restoreFocus(card, memory) {
  if (!memory) return;
  const heading = headingOf(card);
  const control = [...card.querySelectorAll(controls)].find((candidate) => nameOf(candidate) === memory.control);
  const target = heading?.textContent === memory.heading && control ? control : heading ?? control ?? card;
  if (target === heading || target === card) target.tabIndex = -1;
  target.focus();
}

export const headingOf = (card) => card.querySelector('[role="heading"]');

function nameOf(control) {
  const label = control.labels?.[0]?.textContent ?? control.getAttribute('aria-label') ?? control.textContent;
  return `${control.tagName} ${label} ${control.value ?? ''}`.trim();
}
