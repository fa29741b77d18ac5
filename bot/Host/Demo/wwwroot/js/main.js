import { giveGrades } from './api.js';
import { follow } from './feed.js';
import { Panes } from './panes.js';
import { Room } from './room.js';
import { prepareTheme } from './theme.js';

const lost = document.getElementById('lost');

function say(sentence) {
  lost.textContent = sentence;
  lost.hidden = sentence === '';
}

/** Says what came of it where the button was: nothing else on the page changes by it. */
async function grade(button) {
  button.disabled = true;
  button.textContent = 'Notation en cours…';
  try {
    const { graded } = await giveGrades();
    button.textContent = graded === 0 ? 'Déjà notée (fictif)' : `${graded} candidats notés (fictif)`;
  } catch (error) {
    say(error.message);
    button.textContent = 'Noter la session (fictif)';
    button.disabled = false;
  }
}

async function start() {
  prepareTheme(document.getElementById('theme'));
  const room = new Room();
  await room.load();
  const panes = new Panes(room, document.getElementById('panes'));
  const gradeButton = document.getElementById('grade');
  gradeButton.addEventListener('click', () => grade(gradeButton));
  document.getElementById('add-pane').addEventListener('click', () => panes.add());
  follow(room, {
    onLost: () => say('La liaison avec le programme est coupée. La page attend son retour.'),
    onBack: () => location.reload(),
  });
}

start().catch((error) => say(error.message));
