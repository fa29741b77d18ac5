import { CardView } from './card-view.js';
import { FileConsent } from './file-consent.js';
import { el } from './dom.js';

const card = 'application/vnd.microsoft.card.adaptive';
const consent = 'application/vnd.microsoft.teams.card.file.consent';
const files = ['application/vnd.microsoft.teams.file.download.info', 'application/vnd.microsoft.teams.card.file.info'];

/** Shows an attachment. A card that is updated stays the same view, so that it knows what its person was doing. */
export function attachmentView(seat, message, attachment, former) {
  const { contentType, content } = attachment;
  if (contentType === card) {
    if (!(former instanceof CardView)) return new CardView(seat, message, content);
    former.baseChanged(content);
    return former;
  }

  if (contentType === consent) return new FileConsent(seat, message, attachment);
  if (files.includes(contentType)) return { element: fileLink(attachment) };
  if (contentType?.startsWith('image/')) return { element: el('img', { src: attachment.contentUrl, alt: attachment.name ?? 'Image', class: 'picture' }) };
  return { element: el('p', { class: 'subtle' }, `Pièce jointe que cette salle n’affiche pas : ${contentType}`) };
}

function fileLink({ name, contentUrl, content }) {
  const address = content?.downloadUrl ?? contentUrl;
  return el('a', { class: 'file', href: isWeb(address) ? address : null, target: '_blank', rel: 'noopener' }, el('span', { class: 'tag' }, 'Fichier'), ' ', el('span', { class: 'file-name' }, name ?? 'sans nom'));
}

const isWeb = (address) => /^https?:\/\//.test(address ?? '');
