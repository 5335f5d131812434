import { type Localised, SEASONS } from '../../../magazine/vocabulary.ts';
import { issueSchema } from '../../../magazine/schemas/issue.ts';
import { splitMessage } from '../../../magazine/schemas/message.ts';
import { phrase } from '../../problems/phrase.ts';
import WORDS from '../words/new-issue.json' with { type: 'json' };
import type { Desk } from './desk.ts';
import { awaitable, closedList, formCommand, pairFields, pairOf, type Answers } from './form.ts';
import { buildEntry, hold } from './new-files.ts';

type IssueField = keyof typeof WORDS.options;

const fileOf = (number: string) => `content/issues/${number}.yaml`;

/** The colours that the art direction starts from, by number: paper and ink. */
const STARTING_PAIRS: Readonly<Record<string, { stock: string; ink: string }>> = {
  1: { stock: '#ffe14a', ink: '#1a1fd1' },
  2: { stock: '#ffb3c7', ink: '#0b5d3b' },
  3: { stock: '#bfe3ff', ink: '#a81a0b' },
};

/** The season of a day, by the months of the weather services: winter is December to February. */
function seasonOf(date: string): (typeof SEASONS)[number] | undefined {
  const month = Number(/^\d{4}-(\d{2})/.exec(date)?.[1]);
  return Number.isNaN(month) ? undefined : SEASONS[Math.floor((month % 12) / 3)];
}

const DASHES = { fr: '-', en: '-' };

/** An issue in which only the colours can be a problem. */
const COLOURS_ONLY = {
  ...{ number: 1, season: 'winter', date: '2000-01-01' },
  ...{ theme: DASHES, standfirst: DASHES, colophon: DASHES },
};

/** Refuses an ink that cannot be read on its stock, in the words of the schema. */
function refuseInk(ink: string, { stock }: Answers<IssueField>): Localised | undefined {
  const { error } = issueSchema.safeParse({ ...COLOURS_ONLY, stock, ink });
  const issue = error?.issues.find(({ path }) => path[0] === 'ink');
  return issue && splitMessage(issue.message);
}

function refuseNumber(number: string, { content }: Desk): Localised | undefined {
  if (!/^[1-9]\d{0,5}$/.test(number)) return WORDS.notNumber;
  return content.issues.has(number)
    ? phrase(WORDS.taken, { number, file: fileOf(number) })
    : undefined;
}

const { shape } = issueSchema;

const issueForm = awaitable<IssueField>({
  name: 'new issue',
  words: WORDS,
  fields: {
    number: {
      propose: (_, { content }) => {
        const numbers = [...content.issues.keys()].map(Number).filter(Number.isInteger);
        return String(Math.max(0, ...numbers) + 1);
      },
      refuse: (number, _, desk) => refuseNumber(number, desk),
    },
    date: { schema: shape.date },
    season: {
      ...closedList(SEASONS, (season) => `season.${season}`),
      propose: ({ date }) => seasonOf(date),
      from: ['date'],
    },
    ...pairFields('theme', shape.theme),
    stock: { propose: ({ number }) => STARTING_PAIRS[number]?.stock, schema: shape.stock },
    ink: {
      propose: (answers) => {
        const ink = STARTING_PAIRS[answers.number]?.ink;
        return ink !== undefined && !refuseInk(ink, answers) ? ink : undefined;
      },
      refuse: refuseInk,
    },
  },
});

/** Makes an issue, as a draft without an article. */
export const newIssue = formCommand(issueForm, async (answers, { locale }) => {
  const { number, season, date, stock, ink, awaiting } = answers;
  const { placeholders } = WORDS;
  const change = await buildEntry('issue', fileOf(number), WORDS.checklist[locale], {
    number: Number(number),
    season,
    date: new Date(date),
    theme: hold(placeholders.theme, pairOf('theme', answers), awaiting),
    standfirst: hold(placeholders.standfirst, {}, awaiting),
    stock,
    ink,
    articles: [],
    colophon: hold(placeholders.colophon, {}, awaiting),
    awaiting,
    draft: true,
  });
  const article = { command: `new article --issue ${number}`, what: WORDS.article };
  return { changes: [change], next: [article] };
});
