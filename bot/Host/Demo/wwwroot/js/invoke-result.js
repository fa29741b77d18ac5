import { failureSentence } from './sentences.js';

const trouble = 'Un problème est survenu : la réponse du bot n’est pas de celles que Teams comprend. Réessayez.';

/**
 * Reads the answer to an adaptiveCard/action invoke.
 * @returns {{ kind: 'card', card: object } | { kind: 'message', sentence: string } | { kind: 'error', sentence: string }}
 */
export function readInvokeResult({ status, body }) {
  if (status < 200 || status >= 300) return error(failureSentence(status));
  const { type, value } = parse(body);
  if (type === 'application/vnd.microsoft.card.adaptive' && value?.type === 'AdaptiveCard') return { kind: 'card', card: value };
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string') return { kind: 'message', sentence: value };
  return error(typeof value?.message === 'string' ? value.message : trouble);
}

const error = (sentence) => ({ kind: 'error', sentence });

function parse(body) {
  try {
    return JSON.parse(body) ?? {};
  } catch {
    return {};
  }
}
