import { setChoicesApart } from './card-choices.js';
import { tieUnfolding } from './card-unfolding.js';
import { hostConfig } from './host-config.js';
import { markdownToHtml } from './markdown.js';
import { forWidth } from './target-width.js';

const { AdaptiveCard, HostConfig, Strings } = globalThis.AdaptiveCards;
const config = new HostConfig(hostConfig);

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};
Strings.defaults.inlineActionTitle = () => 'Valider';
Strings.defaults.overflowButtonTooltip = () => 'Autres actions';

/**
 * Renders a card with the official renderer.
 * @returns the renderer's card (its inputs) and its element; the element is null when the card is not one.
 */
export function renderCard(json, { width, onAction }) {
  const card = new AdaptiveCard();
  card.hostConfig = config;
  card.onExecuteAction = onAction;
  card.onAnchorClicked = (_, anchor) => !/^https?:/.test(anchor.href);
  card.parse(forWidth(json, width));
  const element = card.render() ?? null;
  if (element) finish(element);
  return { card, element };
}

function finish(element) {
  element.removeAttribute('tabindex');
  setChoicesApart(element);
  tieUnfolding(element);
}
