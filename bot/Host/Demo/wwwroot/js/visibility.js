const waiting = new WeakMap();
const observer = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    waiting.get(target)?.();
  }
}, { rootMargin: '200px' });

/** Acts once, as soon as the element is on screen or nearly so. */
export function whenSeen(element, act) {
  waiting.set(element, act);
  observer.unobserve(element);
  observer.observe(element);
}
