/** Widths at which Teams changes names; the renderer of npm does not know `targetWidth`, so elements for another width are left out here. */
const names = [['VeryNarrow', 165], ['Narrow', 350], ['Standard', 768], ['Wide', Infinity]];
const rank = (name) => names.findIndex(([known]) => known.toLowerCase() === name.toLowerCase());

export function forWidth(card, pixels) {
  const here = names.findIndex(([, upTo]) => pixels <= upTo);
  return prune(card, here);
}

function prune(part, here) {
  if (Array.isArray(part)) return part.filter((item) => fits(item?.targetWidth, here)).map((item) => prune(item, here));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, name === 'data' ? value : prune(value, here)]));
}

function fits(target, here) {
  if (typeof target !== 'string') return true;
  const [bound, name] = target.includes(':') ? target.split(':') : ['', target];
  const wanted = rank(name);
  if (wanted < 0) return true;
  if (bound === 'atLeast') return here >= wanted;
  return bound === 'atMost' ? here <= wanted : here === wanted;
}
