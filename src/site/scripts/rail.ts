/** How far down the window the line of reading is, as a share of its height. */
const READING_LINE = 0.45;

/** Fills the knot of the moment, or marks the section, that is being read. */
export function markReading(): void {
  const rail = document.querySelector('[data-rail]');
  const links = new Map(
    [...(rail?.querySelectorAll('a') ?? [])].map((link) => [link.hash.slice(1), link] as const),
  );
  const anchors = [...links.keys()].flatMap(
    (id) => document.getElementById(decodeURIComponent(id)) ?? [],
  );
  if (anchors.length === 0) return;

  const mark = () => {
    const line = innerHeight * READING_LINE;
    const read = anchors.filter((anchor) => anchor.getBoundingClientRect().top < line).at(-1);
    for (const [id, link] of links) {
      if (read && decodeURIComponent(id) === read.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}
