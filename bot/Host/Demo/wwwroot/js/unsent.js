/**
 * What a person has entered in a card and not sent yet. A refresh of the same step must not take it away;
 * another step has other actions, and starts afresh.
 */
export function rememberUnsent(json, card) {
  const sent = new Map(partsOf(json, isInput).map((input) => [input.id, String(input.value ?? '')]));
  const entered = card.getAllInputs().map((input) => [input.id, String(input.value ?? '')]);
  return { step: stepOf(json), values: new Map(entered.filter(([id, value]) => value !== sent.get(id))) };
}

/** The same card with what was entered as its inputs' values. */
export function withUnsent(json, memory) {
  if (!memory || memory.values.size === 0 || memory.step !== stepOf(json)) return json;
  const filled = structuredClone(json);
  for (const input of partsOf(filled, isInput)) {
    if (!memory.values.has(input.id)) continue;
    const value = memory.values.get(input.id);
    input.value = input.type === 'Input.Number' && value !== '' ? Number(value) : value;
  }
  return filled;
}

const isInput = (part) => typeof part.type === 'string' && part.type.startsWith('Input.');

const stepOf = (json) => JSON.stringify(partsOf(json, (part) => part.type === 'Action.Execute').map(({ verb, data }) => [verb, data]));

function partsOf(part, wanted) {
  if (part === null || typeof part !== 'object') return [];
  const own = wanted(part) ? [part] : [];
  return [...own, ...Object.values(part).flatMap((inner) => partsOf(inner, wanted))];
}
