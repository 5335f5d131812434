import { describe, expect, it } from 'vitest';
import { formatLedger, parseLedger, updateLedger } from '../ledger/ledger.ts';
import { readFirstDays } from '../ledger/site-addresses.ts';
import { readFromDisk, type Content } from '../files/from-disk.ts';
import { LEDGER_FILE } from '../files/ledger-file.ts';
import { FIXTURE_DAY, MAGAZINE } from '../../tests/fixture-magazine.ts';
import { checkRecordedAddresses } from './published-addresses.ts';

const { content } = await readFromDisk(MAGAZINE);

function writeList(read: Content): string {
  const firstDays = readFirstDays(read);
  if (!firstDays) throw new Error('The magazine cannot be read.');
  return formatLedger(updateLedger([], firstDays, { today: FIXTURE_DAY }));
}

const LIST = writeList(content);

/** The line of the page of a term. */
const LINE = LIST.split('\n').indexOf('2025-03-03 /lexique/couture/') + 1;

function check(source: string, today = FIXTURE_DAY) {
  const ledger = { file: LEDGER_FILE, source };
  return checkRecordedAddresses({ ...content, ledger }, today);
}

const saidOf = (source: string) => check(source).map(({ line, what }) => `${line}: ${what.en}`);

describe('the ledger', () => {
  it('is right as the command writes it, on that day and on every later one', () => {
    expect(check(LIST)).toEqual([]);
    expect(check(LIST, '9999-12-31')).toEqual([]);
  });

  it('may hold what is gone, which is looked at elsewhere', () => {
    const gone = parseLedger(`${LIST}2025-03-03 /zzz/\n`);
    const withGone = formatLedger(new Map(gone.map(({ address, day }) => [address, day])));
    expect(check(withGone)).toEqual([]);
  });

  it('lacks what the content adds', () => {
    expect(saidOf(LIST.replace('2025-03-03 /lexique/couture/\n', ''))).toEqual([
      `${LINE}: The list of the published addresses lacks: 2025-06-01 /lexique/couture/.`,
    ]);
  });

  it('names a few of the addresses that it lacks, and counts the others', () => {
    const [problem] = check(LIST.replace(/.*\/sources\/.+\n/g, ''));
    expect(problem?.what.fr).toBe(
      'Il manque à la liste des adresses publiées : 2025-06-01 /sources/l/, 2025-06-01 /en/sources/l/, 2025-06-01 /sources/p/ et 7 autres.',
    );
  });

  it('announces nothing that will not appear', () => {
    expect(saidOf(`${LIST}2025-12-24 /zzz/\n`)).toEqual([
      `${LIST.split('\n').length}: The list of the published addresses announces some that will not appear: /zzz/.`,
    ]);
  });

  it('gives no later day than the content does', () => {
    const late = LIST.replace('2025-03-03 /lexique/couture/', '2025-12-24 /lexique/couture/');
    expect(saidOf(late)).toEqual([
      `${LINE}: The list of the published addresses gives another day than the content to: /lexique/couture/.`,
    ]);
  });

  it('may be in any order, and say a thing twice, as two branches leave it', () => {
    const [first = '', ...others] = LIST.split('\n').filter((line) => !line.startsWith('#'));
    expect(check([...others, first, first.replace('2025-03', '2025-04')].join('\n'))).toEqual([]);
  });

  it('holds no line of another kind', () => {
    expect(saidOf(`${LIST}=======\n`)).toEqual([
      `${LIST.split('\n').length}: The list of the published addresses contains something other than days and addresses.`,
    ]);
  });

  it('is mended by what the problem proposes to write', () => {
    const [problem] = check(LIST.replace('2025-03-03 /lexique/couture/\n', ''));
    expect(check(problem?.fix?.text ?? '')).toEqual([]);
  });

  it('is not asked for where a magazine keeps none', () => {
    expect(checkRecordedAddresses(content, FIXTURE_DAY)).toEqual([]);
  });
});
