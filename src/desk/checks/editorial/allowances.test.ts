import { describe, expect, it } from 'vitest';
import { readFromDisk } from '../../files/from-disk.ts';
import { buildText, type CheckedText } from '../../../tests/checked-text.ts';
import { FIXTURE_DAY, MAGAZINE } from '../../../tests/fixture-magazine.ts';
import { checkReading } from '../rules.ts';

/** What is said of files that take the place of those of the small magazine. */
async function checkWith(files: Readonly<Record<string, string>>): Promise<string[]> {
  const reading = await readFromDisk(MAGAZINE, new Map(Object.entries(files)));
  return checkReading(reading, FIXTURE_DAY)
    .filter(({ file }) => file in files)
    .map(({ line, code }) => `${line} ${code}`);
}

const PAGE: CheckedText = { locale: 'fr', title: 'À propos' };

function checkBody(body: string, text: CheckedText = PAGE): Promise<string[]> {
  const { file, source } = buildText(body, text);
  return checkWith({ [file]: source });
}

const TERM = 'content/terms/seam.yaml';

/** An entry with a word that lacks its ligature on lines 4 and 7, and the lines of a note. */
const buildTerm = (lines: Readonly<Record<number, string>>) =>
  [
    'name: { fr: Couture, en: Seam }',
    'slug: { fr: couture, en: seam }',
    'brief:',
    '  fr: Le coeur de la couture.',
    '  en: The heart of the seam.',
    'definition:',
    '  fr: Une couture joint deux canaux, au coeur du parcours.',
    '  en: A seam joins two channels, at the heart of the journey.',
    'sources: [port-2021]',
    'see: [touchpoint]',
  ]
    .flatMap((line, index) => [lines[index + 1] ?? [], line].flat())
    .join('\n');

const checkTerm = (lines: Readonly<Record<number, string>>) =>
  checkWith({ [TERM]: `${buildTerm(lines)}\n` });

const NOTE = '{/* desk-allow FR-009: la marque écrit ainsi son nom */}';
const YAML_NOTE = '# desk-allow FR-009: la marque écrit ainsi son nom';
const PROBLEM = 'Le coeur du quai.';

describe('a note in a text', () => {
  it.each([
    ['stands before the passage', `${NOTE}\n\n${PROBLEM}`],
    ['stands inside the passage', `Le quai. ${NOTE} ${PROBLEM}`],
    ['stands inside the passage, after the problem', `${PROBLEM} ${NOTE}`],
    ['is written over several lines', `${NOTE.replace(': ', ':\n')}\n\n${PROBLEM}`],
    ['stands before a heading', `${NOTE}\n\n## Au coeur\n\nLe quai.`],
    ['stands before a list', `${NOTE}\n\n- le quai\n- le coeur`],
    ['stands before a tag', `${NOTE}\n\n<PullQuote>Le coeur.</PullQuote>`],
    ['speaks for two problems of one passage', `${NOTE}\n\n${PROBLEM} ${PROBLEM}`],
  ])('allows a problem where it %s', async (_, body) => {
    expect(await checkBody(body)).toEqual([]);
  });

  it('allows nothing before its passage, nor after', async () => {
    expect(await checkBody(`${PROBLEM}\n\n${NOTE}\n\n${PROBLEM}\n\n${PROBLEM}`)).toEqual([
      '8 FR-009',
      '14 FR-009',
    ]);
  });

  it('allows the rule that it names, and no other', async () => {
    expect(await checkBody(`${NOTE}\n\nLe coeur du quai, etc...`)).toEqual(['10 FR-007']);
  });

  it.each(['\n\n', ' ', '\n'])('may stand beside another one, after %j', async (between) => {
    const other = '{/* desk-allow FR-007: on parle ici du signe lui-même */}';
    expect(await checkBody(`${NOTE}${between}${other}\n\nLe coeur du quai, etc...`)).toEqual([]);
  });

  it('is no note where it is about something else', async () => {
    expect(await checkBody(`{/* FR-009: à relire */}\n\n${PROBLEM}`)).toEqual(['10 FR-009']);
  });

  it('may stand in the head, for the field below it', async () => {
    const { file, source } = buildText('Le quai.', { ...PAGE, title: 'Le coeur du quai' });
    expect(await checkWith({ [file]: source.replace('title:', `${YAML_NOTE}\ntitle:`) })).toEqual(
      [],
    );
    expect(
      await checkWith({ [file]: source.replace('standfirst:', `${YAML_NOTE}\nstandfirst:`) }),
    ).toEqual(['2 FR-009', '3 SIL-003']);
  });
});

describe('a note in an entry', () => {
  it('allows a problem of the field below it', async () => {
    expect(await checkTerm({ 3: YAML_NOTE })).toEqual(['8 FR-009']);
    expect(await checkTerm({ 4: `  ${YAML_NOTE}` })).toEqual(['8 FR-009']);
  });

  it('allows a problem on its own line', async () => {
    const source = buildTerm({}).replace('couture.', `couture. ${YAML_NOTE}`);
    expect(await checkWith({ [TERM]: `${source}\n` })).toEqual(['7 FR-009']);
  });

  it('reaches over lines that are empty or hold other comments', async () => {
    expect(await checkTerm({ 6: `${YAML_NOTE}\n\n# à relire` })).toEqual(['4 FR-009']);
  });

  it('speaks for each field on its own', async () => {
    expect(await checkTerm({ 3: YAML_NOTE, 6: YAML_NOTE })).toEqual([]);
  });

  it('is none inside a text', async () => {
    const source = buildTerm({}).replace('fr: Le coeur', 'fr: "Le quai # desk-allow FR-009: coeur');
    expect(await checkWith({ [TERM]: `${source.replace('couture.', 'couture."')}\n` })).toEqual([
      '4 FR-009',
      '7 FR-009',
    ]);
  });

  it('speaks for the file as a whole above its first field', async () => {
    const note = '# desk-allow SRC-001: cette source sert au prochain numéro';
    const source = ['type: book', 'title: A book', "date: '2020'", 'lang: en', 'consulted: true'];
    const file = 'content/sources/spare-2020.yaml';
    const told = await checkWith({ [file]: `${source.join('\n')}\n` });
    expect(told).toEqual(['1 SRC-001']);
    expect(await checkWith({ [file]: `${[note, ...source].join('\n')}\n` })).toEqual([]);
  });
});

describe('a note is refused', () => {
  it.each([
    ['unknown code', 'FR-999: la marque écrit ainsi'],
    ['error of the references', 'REF-001: la source viendra plus tard'],
    ['code in lower case', 'fr-009: la marque écrit ainsi'],
    ['problem of reading', 'YAML-001: le fichier est ainsi'],
    ['problem of notes', 'SIL-003: la note sert plus tard'],
  ])('for an %s', async (_, allowance) => {
    const note = `{/* desk-allow ${allowance} */}`;
    expect(await checkBody(`${note}\n\n${PROBLEM}`)).toEqual(['10 FR-009', '8 SIL-001']);
  });

  it.each(['FR-009', 'FR-009:', 'FR-009: voulu', 'FR-009 :   '])(
    'without a reason: %s',
    async (allowance) => {
      const note = `{/* desk-allow ${allowance} */}`;
      expect(await checkBody(`${note}\n\n${PROBLEM}`)).toEqual(['10 FR-009', '8 SIL-002']);
    },
  );

  it('where nothing breaks the rule', async () => {
    expect(await checkBody(`${NOTE}\n\nLe quai.`)).toEqual(['8 SIL-003']);
    expect(await checkBody(`Le quai.\n\n${NOTE}`)).toEqual(['10 SIL-003']);
  });

  it('in an entry too', async () => {
    expect(await checkTerm({ 6: '# desk-allow REF-001: la source viendra' })).toEqual([
      '4 FR-009',
      '8 FR-009',
      '6 SIL-001',
    ]);
    expect(await checkTerm({ 6: '# desk-allow FR-009' })).toEqual([
      '4 FR-009',
      '8 FR-009',
      '6 SIL-002',
    ]);
    expect(await checkTerm({ 9: YAML_NOTE })).toEqual(['4 FR-009', '7 FR-009', '9 SIL-003']);
  });
});
