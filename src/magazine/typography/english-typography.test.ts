import { describe, expect, test } from 'vitest';
import { revealSpaces } from '../../tests/revealed-spaces.ts';
import { typeset } from './typography.ts';

const SET = {
  apostrophes: [
    ["don't", 'don’t'],
    ["It's the shop's", 'It’s the shop’s'],
    ["the customers' feelings", 'the customers’ feelings'],
    ["Trader Joe's shops", 'Trader Joe’s shops'],
    ["St James's Street", 'St~James’s Street'],
    ["the '90s", 'the ’90s'],
    ["in '97, and the summer of '69", 'in ’97, and the summer of ’69'],
    ["'Tis the season, 'twas said", '’Tis the season, ’twas said'],
    ["rock 'n' roll", 'rock ’n’ roll'],
    ["give 'em time", 'give ’em time'],
    ["the 747's doors", 'the 747’s doors'],
    ["the 1990s' shops", 'the 1990s’ shops'],
    ["O'Hare, where the flights weren't late", 'O’Hare, where the flights weren’t late'],
  ],
  'quotation marks': [
    ['"Hello"', '“Hello”'],
    ['He said: "no".', 'He said: “no”.'],
    ['("quoted")', '(“quoted”)'],
    ['["quoted"]', '[“quoted”]'],
    ['—"Yes," she said', '—“Yes,” she said'],
    ["'Hello'", '‘Hello’'],
    ['"\'Quick,\' he said."', '“‘Quick,’ he said.”'],
    ["\"It's 'fine',\" she said", '“It’s ‘fine’,” she said'],
    ['“Already set”', '“Already set”'],
    ['"Is it open?" she asked. "No."', '“Is it open?” she asked. “No.”'],
    ['the word "seam", then the word "hem"', 'the word “seam”, then the word “hem”'],
    ['"The queue," he wrote, "moves."', '“The queue,” he wrote, “moves.”'],
    ['She ran "Windows 95" on it', 'She ran “Windows 95” on it'],
    ["the 'seamless' shop", 'the ‘seamless’ shop'],
    ["'24 hours' is what the sign says", '‘24~hours’ is what the sign says'],
    ['"End of Line"; it was true', '“End of Line”; it was true'],
    ['a sign reading " exit "', 'a sign reading “ exit ”'],
    ['on/"off"', 'on/“off”'],
    ['"We were told \'soon\'."', '“We were told ‘soon’.”'],
  ],
  'ellipses and dashes': [
    ['And then...', 'And then…'],
    ['"Well..." she said', '“Well…” she said'],
    ['the queue - a long one - moved', 'the queue~– a long one~– moved'],
    ['the queue -- a long one -- moved', 'the queue~– a long one~– moved'],
    ['the queue--a long one--moved', 'the queue~– a long one~– moved'],
    ['the queue – a long one – moved', 'the queue~– a long one~– moved'],
    ['Bezos said no -- twice.', 'Bezos said no~– twice.'],
    ['"Seriously"--she laughed', '“Seriously”~– she laughed'],
    ['a gap of 10 - 12 points', 'a gap of 10 – 12 points'],
    ['Doubletree Hotels - Seriously--a Cookie?', 'Doubletree Hotels~– Seriously~– a Cookie?'],
  ],
  figures: [
    ['$18.6 billion', '$18.6~billion'],
    ['3 million', '3~million'],
    ['£4 trillion', '£4~trillion'],
    ['46,000 customers', '46,000~customers'],
    ['20 stores', '20~stores'],
    ['2 shops', '2~shops'],
    ['5 minutes', '5~minutes'],
    ['1 hour', '1~hour'],
    ['3 years', '3~years'],
    ['30 seconds', '30~seconds'],
    ['2 days', '2~days'],
    ['18 months', '18~months'],
    ['10 km', '10~km'],
    ['70 mph', '70~mph'],
    ['a sign 8 ft high', 'a sign 8~ft high'],
    ['10 °C', '10~°C'],
    ['40 °F', '40~°F'],
    ['5 dollars', '5~dollars'],
    ['44 BC', '44~BC'],
  ],
  'dates and hours': [
    ['21 September 2005', '21~September 2005'],
    ['on 1 March 2019', 'on 1~March 2019'],
    ['16 November', '16~November'],
    ['April 2, 1977', 'April~2, 1977'],
    ['September 11', 'September~11'],
    ['10 a.m.', '10~a.m.'],
    ['from 9 am to 5 pm', 'from 9~am to 5~pm'],
    ['at 7.30 p.m. sharp', 'at 7.30~p.m. sharp'],
    ['c. 1990', 'c.~1990'],
  ],
  ranges: [
    ['1990-1995', '1990–1995'],
    ['the 1914-18 war', 'the 1914–18 war'],
    ['pp. 3-4', 'pp.~3–4'],
    ['pp. 112-26', 'pp.~112–26'],
    ['p. 15-16', 'p.~15–16'],
    ['(2008-2025)', '(2008–2025)'],
  ],
  'numbers of things': [
    ['No. 1', 'No.~1'],
    ['No. 5', 'No.~5'],
    ['No 10 Downing Street', 'No~10 Downing Street'],
    ['Nos. 3 and 4', 'Nos.~3 and 4'],
    ['p. 12', 'p.~12'],
    ['pp. 3–4', 'pp.~3–4'],
    ['ch. 2, vol. 3, fig. 4', 'ch.~2, vol.~3, fig.~4'],
    ['Fig. 3', 'Fig.~3'],
    ['Vol. IV', 'Vol.~IV'],
    ['see § 4', 'see §~4'],
  ],
  names: [
    ['Mr Carlzon', 'Mr~Carlzon'],
    ['Mrs. Dalloway', 'Mrs.~Dalloway'],
    ['Ms Fischer', 'Ms~Fischer'],
    ['Dr Dao', 'Dr~Dao'],
    ['Prof. Roberto', 'Prof.~Roberto'],
    ['St Pancras', 'St~Pancras'],
    ['E. M. Forster', 'E.~M.~Forster'],
    ['A. Parasuraman et al.', 'A.~Parasuraman et~al.'],
    ['Elizabeth II', 'Elizabeth~II'],
  ],
} as const;

/** What looks like something to set, and is not. */
const LEFT_ALONE = [
  'What? Now! Yes; no: 50%',
  'a 5-minute wait',
  '2 daystars',
  '5\'10"',
  "a 20' container",
  'a 24" screen',
  '10:30',
  'https://a.b/?x=1',
  "http://example.com/it's--a...html",
  'www.example.com/a--b',
  'someone@o-brien.example',
  'report-1990-1995.pdf',
  'photo--large.jpg',
  '2005-09',
  '2005-09-21',
  '555-1234',
  'ISSN 1990-1234',
  'ISO 8601-2004',
  'Stockholm–Berlin',
  'Secret—and Safe',
  'self-checkout',
  '3/4 of them',
  '46000',
  'In March the shops closed',
  'May 2013',
  'It is 15°C. Asked, he said nothing.',
  'H-E-B',
  '#1',
  'plan B',
  'mid-1990s',
  '',
] as const;

describe.for(Object.entries(SET))('%s', ([, cases]) => {
  test.for([...cases])('“%s” is set “%s”', ([written, set]) => {
    expect(revealSpaces(typeset(written, 'en'))).toBe(set);
  });

  test.for([...cases])('“%s” is set once for all', ([written]) => {
    const set = typeset(written, 'en');
    expect(typeset(set, 'en')).toBe(set);
  });
});

test.for([...LEFT_ALONE])('“%s” stays as it is', (text) => {
  expect(typeset(text, 'en')).toBe(text);
});
