import { newId } from './dom.js';

/**
 * The renderer names radio buttons by their input's id alone: two people's cards on one page would be one group, and one's choice would
 * undo the other's. Here each card has groups of its own, called by their question.
 */
export function setChoicesApart(card) {
  const apart = newId('choices');
  for (const radio of card.querySelectorAll('input[type="radio"]')) radio.name = `${apart}-${radio.name}`;
  for (const choices of card.querySelectorAll('.ac-choiceSetInput-expanded')) {
    const question = choices.closest('.ac-input-container')?.previousElementSibling;
    choices.setAttribute('role', 'radiogroup');
    if (question?.id) choices.setAttribute('aria-labelledby', question.id);
  }
}
