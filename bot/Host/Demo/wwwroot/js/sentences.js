/** What to tell when an activity did not reach the bot, or the bot failed on it; null when all is well. */
export function deliverySentence({ delivered, status }) {
  if (delivered) return null;
  if (status === 0) return 'Le bot n’est pas mentionné : il n’a pas reçu ce message.';
  return failureSentence(status);
}

export function failureSentence(status) {
  if (status === 404 || status === 502) return 'Le bot est injoignable : rien ne répond à /api/messages.';
  if (status === 401 || status === 403) return 'Le bot refuse ce message : l’accès sans jeton n’est pas ouvert (Bot:DangerouslyAllowAnonymous).';
  if (status === 504) return 'Le bot n’a pas répondu en 15 secondes. Réessayez.';
  return `Un problème est survenu chez le bot (HTTP ${status}). Réessayez.`;
}
