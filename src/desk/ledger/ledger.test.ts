import { describe, expect, it } from 'vitest';
import { formatLedger, parseLedger, updateLedger } from './ledger.ts';

const TODAY = '2025-06-01';

const recorded = (ledger: string) => parseLedger(ledger);

const SITE = { '/': '2025-03-03', '/lexique/': '2025-03-03', '/articles/bac/': '2025-03-03' };

interface Setting {
  /** The first days that the content gives, where it is not as above. */
  days?: Record<string, string | undefined>;
  online?: string[];
}

/** What the ledger says of an address once it is up to date. */
function dayAfter(
  ledger: string,
  address: string,
  { days = {}, online }: Setting = {},
): string | undefined {
  const options = { today: TODAY, online: online && new Set(online) };
  const firstDays = Object.entries<string | undefined>({ ...SITE, ...days }).flatMap(
    ([path, day]) => (day === undefined ? [] : [[path, day] as const]),
  );
  return updateLedger(recorded(ledger), new Map(firstDays), options).get(address);
}

describe('the ledger', () => {
  it('has an address a line, with its first day, in the order of the addresses', () => {
    const text = formatLedger(
      new Map([
        ['/rss.xml', '2025-03-03'],
        ['/articles/bac/', '2025-12-24'],
      ]),
    );
    expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      '2025-12-24 /articles/bac/',
      '2025-03-03 /rss.xml',
      '',
    ]);
  });

  it('that is written and read again is the same', () => {
    const firstDays = new Map([
      ['/', '2025-03-03'],
      ['/articles/bac/', '2025-12-24'],
    ]);
    const read = parseLedger(formatLedger(firstDays));
    expect(new Map(read.map(({ address, day }) => [address, day]))).toEqual(firstDays);
  });

  it('is read whatever else two branches have left in it', () => {
    const ledger =
      '<<<<<<< HEAD\n2025-03-03 /a/\n=======\n2025-03-04 /b/\n>>>>>>> other\nnonsense\n';
    expect(parseLedger(ledger)).toEqual([
      { address: '/a/', day: '2025-03-03', line: 2 },
      { address: '/b/', day: '2025-03-04', line: 4 },
    ]);
  });
});

describe('the ledger, brought up to date', () => {
  it('keeps for ever what has been public, with its day', () => {
    expect(dayAfter('2025-03-03 /articles/gone/', '/articles/gone/')).toBe('2025-03-03');
    expect(dayAfter('2025-03-03 /articles/bac/', '/articles/bac/')).toBe('2025-03-03');
  });

  it('takes in what is new from today on', () => {
    expect(dayAfter('2025-03-03 /', '/articles/bac/')).toBe(TODAY);
  });

  it('goes back to the first issue when it is the first one', () => {
    expect(dayAfter('', '/articles/bac/')).toBe('2025-03-03');
    expect(dayAfter('', '/lexique/')).toBe('2025-03-03');
  });

  it('announces what is to come, on its day', () => {
    const days = { '/articles/bac/': '2025-12-24' };
    expect(dayAfter('2025-03-03 /', '/articles/bac/', { days })).toBe('2025-12-24');
  });

  it('follows what is to come to another day', () => {
    const days = { '/articles/bac/': '2025-12-26' };
    const ledger = '2025-03-03 /\n2025-12-24 /articles/bac/';
    expect(dayAfter(ledger, '/articles/bac/', { days })).toBe('2025-12-26');
    expect(dayAfter(ledger, '/articles/bac/')).toBe(TODAY);
  });

  it('lets go what was only to come', () => {
    const days = { '/articles/bac/': undefined };
    const ledger = '2025-03-03 /\n2025-12-24 /articles/bac/';
    expect(dayAfter(ledger, '/articles/bac/', { days })).toBeUndefined();
  });

  it('keeps what is public from this very day', () => {
    const ledger = `2025-03-03 /\n${TODAY} /articles/gone/`;
    expect(dayAfter(ledger, '/articles/gone/')).toBe(TODAY);
  });

  it('lets go what has never been online, where that is known', () => {
    const ledger = '2025-03-03 /articles/gone/\n2025-03-03 /articles/lost/';
    const online = ['/articles/lost/'];
    expect(dayAfter(ledger, '/articles/gone/', { online })).toBeUndefined();
    expect(dayAfter(ledger, '/articles/lost/', { online })).toBe('2025-03-03');
  });

  it('holds an address that stands twice since its earlier day', () => {
    const ledger = '2025-03-03 /gone/\n2025-02-02 /gone/\n2025-03-04 /gone/';
    expect(dayAfter(ledger, '/gone/')).toBe('2025-02-02');
  });

  it('is right again on the morning on which something appears', () => {
    const firstDays = new Map([...Object.entries(SITE), ['/numeros/2/', '2025-12-24']]);
    const evening = formatLedger(updateLedger(recorded(''), firstDays, { today: '2025-12-23' }));
    const morning = updateLedger(recorded(evening), firstDays, { today: '2025-12-24' });
    expect(morning.get('/numeros/2/')).toBe('2025-12-24');
    expect(formatLedger(morning)).toBe(evening);
  });
});
