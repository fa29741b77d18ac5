import { follow } from './feed.js';
import { Panes } from './panes.js';
import { Room } from './room.js';
import { prepareTheme } from './theme.js';

const lost = document.getElementById('lost');

function say(sentence) {
  lost.textContent = sentence;
  lost.hidden = sentence === '';
}

async function start() {
  prepareTheme(document.getElementById('theme'));
  const room = new Room();
  await room.load();
  const panes = new Panes(room, document.getElementById('panes'));
  document.getElementById('add-pane').addEventListener('click', () => panes.add());
  follow(room, {
    onLost: () => say('La liaison avec le programme est coupée. La page attend son retour.'),
    onBack: () => location.reload(),
  });
}

start().catch((error) => say(error.message));
