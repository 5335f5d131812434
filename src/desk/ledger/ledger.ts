import type { FirstDays } from './site-addresses.ts';

/** A line of the ledger. */
export interface PublishedAddress {
  address: string;
  /** Calendar date of the first day on which it is public, `YYYY-MM-DD`. */
  day: string;
  /** Line in the file, from 1. */
  line: number;
}

/** What whoever opens the file is told first. */
const HEADER = `# Les adresses publiées, chacune avec le premier jour où elle est publique.
# The published addresses, each with the first day on which it is public.
# npm run desk -- addresses
`;

const LINE = /^(\d{4}-\d{2}-\d{2}) (\/\S*)$/;

/** Reads the ledger. What is no address in it is passed over: writing it again takes it out. */
export function parseLedger(source: string): PublishedAddress[] {
  return source.split('\n').flatMap((text, index) => {
    const [, day, address] = LINE.exec(text) ?? [];
    return day && address ? [{ address, day, line: index + 1 }] : [];
  });
}

/** Whether a line of the ledger is neither an address, a comment nor empty: the mark of a merge, for one. */
export function hasStrayLine(source: string): boolean {
  return source.split('\n').some((text) => text !== '' && !/^#/.test(text) && !LINE.test(text));
}

/** Writes the ledger, in the order of the addresses, which is the same on every machine. */
export function formatLedger(firstDays: FirstDays): string {
  const addresses = [...firstDays.keys()].sort();
  const lines = addresses.map((address) => `${firstDays.get(address)} ${address}\n`);
  return HEADER + lines.join('');
}

export interface UpdateOptions {
  /** Calendar date, `YYYY-MM-DD`. */
  today: string;
  /** The addresses that are known to have been online; without it, each whose day has come is held to be. */
  online?: ReadonlySet<string> | undefined;
}

/**
 * Brings the ledger up to date: what the site has is added, with its first day; what has been public is kept for ever,
 * with the day that it has; what was only to come follows the content.
 */
export function updateLedger(
  recorded: readonly PublishedAddress[],
  firstDays: FirstDays,
  { today, online }: UpdateOptions,
): Map<string, string> {
  // Nothing tells since when a page without a date has been public: a first ledger goes back to the first issue.
  const earliest = recorded.length === 0 ? '' : today;
  const current = new Map(
    Array.from(firstDays, ([address, day]) => [address, day > earliest ? day : earliest]),
  );
  const isKept = ({ address, day }: PublishedAddress) =>
    day <= today && (current.has(address) || !online || online.has(address));
  // Where a line stands twice, its earlier day is written last.
  const kept = recorded.filter(isKept).sort((one, other) => (one.day < other.day ? 1 : -1));
  return new Map([...current, ...kept.map(({ address, day }) => [address, day] as const)]);
}
