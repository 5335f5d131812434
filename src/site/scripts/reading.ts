import { markReading } from './rail.ts';
import { drawStrands } from './strands.ts';

/** How an address carries a curve of the reader’s own. Its module would be a request more for each article. */
const OWN_CURVE = '#moi=';
/** How far below the window the end of an article is when what it asks is fetched. */
const NEAR = '120% 0px';
/** Room for what it asks, so that nothing moves when it comes, by the least width of a window in CSS pixels. */
const ROOMS = [
  [1440, '44rem'],
  [1152, '49rem'],
  [600, '60rem'],
  [360, '73rem'],
  [0, '75rem'],
] as const;
/** Room for each thread beside the first, in rem. */
const MORE = 21;

/** Asks the reader at the end of an article with a journey what he would have felt. */
function offerOwnCurve(): void {
  const head = document.querySelector('[data-journey]:has([data-thread][id])');
  const main = document.querySelector('main');
  if (!head || !main) return;
  const band = document.createElement('section');
  band.className = 'hero own no-print font-semibold overflow-x-clip';
  band.setAttribute('aria-labelledby', 'own-title');
  const room = ROOMS.find(([least]) => innerWidth >= least)?.[1] ?? '';
  const more = head.querySelectorAll('[data-thread][id]').length - 1;
  band.style.minBlockSize = `calc(${room} + ${more * MORE}rem)`;
  // Before what to read next, where there is any.
  const place = () =>
    main.insertBefore(band, document.getElementById('related')?.closest('section') ?? null);
  place();

  let started = false;
  const start = async () => {
    if (started) return;
    started = true;
    place();
    try {
      const [{ askForCurve }, words] = await Promise.all([
        import('../islands/own-curve/index.ts'),
        fetch(`${import.meta.env.BASE_URL}words/${document.documentElement.lang}.json`),
      ]);
      askForCurve(band, head, (await words.json()) as Record<string, string>);
    } catch {
      // Without a network the article ends as it does without a script; the address of a curve asks again.
      band.remove();
      started = false;
    }
  };
  const startForCurve = () => {
    if (location.hash.startsWith(OWN_CURVE)) void start();
  };
  new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting) void start();
    },
    { rootMargin: NEAR },
  ).observe(band);
  addEventListener('hashchange', startForCurve);
  startForCurve();
}

/** Names the knots of the thread that comes next once it is near. */
function nameNext(): void {
  const band = document.querySelector<SVGSVGElement>('.thread-band');
  if (!band) return;
  const near = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      near.disconnect();
      // Without a network it stays bare.
      import('./next-thread.ts')
        .then(({ nameNextThread }) => nameNextThread(band))
        .catch(() => undefined);
    },
    { rootMargin: NEAR },
  );
  near.observe(band);
}

/** What the text of an article does while it is read. */
export function followReading(prose: Element): void {
  markReading(prose);
  drawStrands(prose);
  offerOwnCurve();
  nameNext();
}
