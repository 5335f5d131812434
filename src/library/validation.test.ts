import { describe, expect, it } from 'vitest';
import { articleSchema } from '../schemas/article.ts';
import { journeySchema } from '../schemas/journey.ts';
import { sourceSchema } from '../schemas/source.ts';
import type { z } from 'astro/zod';
import { validate } from './validation.ts';
import { parseYaml } from './yaml-document.ts';

function describeFaults(schema: z.ZodType, source: string): string {
  const { document } = parseYaml(source, { file: 'f' });
  if (!document) throw new Error('The document could not be read.');
  return validate(document, schema, 'f')
    .faults.map(
      ({ line, column, code, what, why, remedy, suggestion }) =>
        `${line}:${column} ${code} ${what} | ${why} | ${remedy}${suggestion ? ` (${suggestion}?)` : ''}`,
    )
    .join('\n');
}

const SOURCE = 'type: web\ntitle: Le quai\nlang: fr\nconsulted: true\n';

describe('an entry', () => {
  it('is given back when it fits its schema', () => {
    const { document } = parseYaml(SOURCE, { file: 'f' });
    const result = document && validate(document, sourceSchema, 'f');
    expect(result).toMatchObject({ entry: { type: 'web', authors: [] }, faults: [] });
  });

  it('is told each field that is missing, unknown, of a wrong type or not in its list', () => {
    expect(
      describeFaults(
        sourceSchema,
        'type: webb\ntitel: Le quai\nlang: fr\nconsulted: yes\ndate: 2010\n',
      ),
    ).toMatchInlineSnapshot(`
      "1:7 SCHEMA-004 The field “type” cannot be “webb”. | A type is one of: book, article, report, thesis, press, web, podcast, video, press-release, legal, encyclopaedia, background. | Choose a value of this list. (web?)
      1:1 SCHEMA-001 The field “title” is missing. | The field is required; it holds a text. | Add \`title:\` and its value.
      5:7 SCHEMA-003 The field “date” holds a number where a text is expected. | A date is quoted: "2010", "2010-09" or "2010-09-06". | Write a text; one that looks like a number or a date stands in quotes.
      4:12 SCHEMA-003 The field “consulted” holds a text where true or false is expected. | A value of another type is refused, never converted. | Write true or false, without quotes.
      2:1 SCHEMA-002 Unknown field “titel”. | The fields here are: type, authors, body, title, container, publisher, date, circa, pages, url, accessed, lang, consulted, relays, note. | Remove it. (title?)"
    `);
  });

  it('is told how far a text is too long, and that a list is too short', () => {
    const title = 'x'.repeat(62);
    expect(
      describeFaults(
        journeySchema,
        `title: { fr: Le quai, en: '' }\npersona: { fr: a, en: b }\ngoal: { fr: a, en: b }\nmoments:\n  - { id: a, stage: zmot, channel: street, feeling: -3, evidence: editors, title: { fr: ${title}, en: b }, text: { fr: a, en: b } }\n`,
      ),
    ).toMatchInlineSnapshot(`
      "1:27 SCHEMA-005 The field “title › en” is empty. | The English text is empty. | Write it.
      5:53 SCHEMA-005 The field “moments › 1 › feeling” is -3. | Feeling starts at −2. | Write a number within the range.
      5:89 SCHEMA-005 The field “moments › 1 › title › fr” has 62 characters. | The French text is longer than 60 characters. | Take out at least 2 characters.
      5:3 SCHEMA-005 The field “moments” has 1 item. | A journey has at least two moments. | Add at least 1 item."
    `);
  });

  it('is told the fields of its own kind when one is unknown', () => {
    expect(
      describeFaults(
        articleSchema,
        'kind: essay\nissue: 1\ndate: 2025-03-03\nauthors: [redaction]\nbrand: quai-douze\n',
      ),
    ).toMatchInlineSnapshot(
      `"5:1 SCHEMA-002 Unknown field “brand”. | The fields here are: kind, issue, date, updated, authors, cover, series, corrections, awaiting, draft, journeys, sources. | Remove it."`,
    );
  });

  it('is told the kinds there are when its own is none of them', () => {
    expect(describeFaults(articleSchema, 'kind: colum\n')).toMatchInlineSnapshot(
      `"1:7 SCHEMA-004 The field “kind” cannot be “colum”. | It is one of: case-study, primer, essay, column, editorial. | Choose a value of this list. (column?)"`,
    );
  });

  it('is told when it holds no fields at all', () => {
    expect(describeFaults(sourceSchema, '')).toMatchInlineSnapshot(
      `"1:1 SCHEMA-003 There is no field here. | An entry is a group of fields, each on its line: a name, a colon, a value. | Write the fields of the entry."`,
    );
    expect(describeFaults(sourceSchema, '- a\n')).toMatchInlineSnapshot(
      `"1:1 SCHEMA-003 The fields of an entry are expected here, and there is a list. | An entry is a group of fields, each on its line: a name, a colon, a value. | Write the fields of the entry."`,
    );
  });

  it('is told the form of an id, and that a date stands in quotes', () => {
    expect(
      describeFaults(articleSchema, 'kind: essay\nissue: 1\ndate: soon\nauthors: [La Rédaction]\n'),
    ).toMatchInlineSnapshot(`
      "3:7 SCHEMA-006 The field “date” cannot be “soon”. | A date is written YYYY-MM-DD and exists in the calendar. | Write it in that form.
      4:11 SCHEMA-006 The field “authors › 1” cannot be “La Rédaction”. | An id holds lower-case letters a–z, digits and single hyphens. | Write it in that form."
    `);
    expect(describeFaults(sourceSchema, `${SOURCE}date: 2010-09-06\n`)).toMatchInlineSnapshot(
      `"5:7 SCHEMA-003 The field “date” holds a date where a text is expected. | A date is quoted: "2010", "2010-09" or "2010-09-06". | Write a text; one that looks like a number or a date stands in quotes."`,
    );
  });
});
