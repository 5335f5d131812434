import type { Page } from 'playwright-core';
import type { Layout } from './destinations.ts';

/** A note in the margin and its call, each by the name of its place. */
interface Called {
  note: string;
  call: string;
}

/** How often notes are brought nearer at most: each time the whole issue is laid out anew. */
const MOST_ROUNDS = 9;

/** Names the place of the call of each note in the margin, and leads there, so that the print says where it is. */
function nameCalls(page: Page): Promise<Called[]> {
  return page.evaluate(() => {
    const places = document.querySelector('.places');
    return [...document.querySelectorAll('.margin-note')].flatMap(({ id: note }) => {
      const call = document.querySelector(
        `:is([role="doc-noteref"], [role="doc-glossref"])[href="#${CSS.escape(note)}"]`,
      );
      if (!call) return [];
      call.id ||= `${note}-call`;
      const link = document.createElement('a');
      link.href = `#${call.id}`;
      places?.append(link);
      return [{ note, call: call.id }];
    });
  });
}

/** Raises notes that a full margin has sent to the page after their call, with those above them, beside the block before. */
function raise(page: Page, notes: readonly string[]): Promise<void> {
  return page.evaluate((late) => {
    const isNote = (element: Element | null) => element?.matches('.margin-note') ?? false;
    const raised = new Set<Element>();
    for (const id of late.toReversed()) {
      const note = document.getElementById(id);
      if (!note || raised.has(note)) continue;
      const group: Element[] = [note];
      while (isNote(group[0]?.previousElementSibling ?? null)) {
        group.unshift(group[0]?.previousElementSibling as Element);
      }
      const blocks = [
        ...(note.closest('.text')?.querySelectorAll(':scope > *, :scope > .stretch > *') ?? []),
      ].filter((block) => !block.matches('.margin-note, .owner, .stretch, .end, .ending'));
      const before = blocks.findLast(
        (block) => block.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      before?.before(...group);
      for (const each of group) raised.add(each);
    }
  }, notes);
}

/** Sends notes after their block, where this ends on another page than it began and calls them there. */
function lower(page: Page, notes: readonly string[]): Promise<void> {
  return page.evaluate((early) => {
    for (const id of early.toReversed()) {
      const note = document.getElementById(id);
      const owner = document.querySelector(`.owner[aria-owns~="${CSS.escape(id)}"]`);
      if (note) owner?.after(note);
    }
  }, notes);
}

/**
 * Brings notes in the margin to the page of their call: those for which it had no room go up beside the blocks before, and those
 * that stand where a block began, and are called where it ends, go down. One that finds no room at all stays where it is.
 *
 * @returns Where everything stands then.
 */
export async function bringNotes(
  page: Page,
  layOut: (page: Page) => Promise<Layout>,
): Promise<Layout> {
  const called = await nameCalls(page);
  const lowered = new Set<string>();
  let layout = await layOut(page);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const pageOf = (id: string) => layout.places.get(id)?.page ?? 0;
    const apart = called.flatMap(({ note, call }) => {
      const away = pageOf(note) - pageOf(call);
      return away === 0 || lowered.has(note) ? [] : [{ note, isLate: away > 0 }];
    });
    if (apart.length === 0) break;
    const [late, early] = [true, false].map((each) =>
      apart.filter(({ isLate }) => isLate === each).map(({ note }) => note),
    ) as [string[], string[]];
    for (const note of early) lowered.add(note);
    await lower(page, early);
    await raise(page, late);
    layout = await layOut(page);
  }
  return layout;
}
