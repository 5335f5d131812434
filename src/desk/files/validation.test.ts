import { describe, expect, it } from 'vitest';
import { articleSchema, textSchema } from '../../magazine/schemas/article.ts';
import { journeySchema } from '../../magazine/schemas/journey.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { sourceSchema } from '../../magazine/schemas/source.ts';
import type { z } from 'astro/zod';
import { validate } from './validation.ts';
import { parseYaml } from './yaml-document.ts';

function describeProblems(schema: z.ZodType, source: string, locale: Locale = 'en'): string {
  const { document } = parseYaml(source, { file: 'f' });
  if (!document) throw new Error('The document could not be read.');
  return validate(document, schema, 'f')
    .problems.map(
      ({ line, column, code, what, why, remedy, suggestion }) =>
        `${line}:${column} ${code} ${what[locale]} | ${why[locale]} | ${remedy[locale]}${suggestion ? ` (${suggestion}?)` : ''}`,
    )
    .join('\n');
}

const SOURCE = 'type: web\ntitle: Le quai\nlang: fr\nconsulted: true\n';

describe('an entry', () => {
  it('is given back when it fits its schema', () => {
    const { document } = parseYaml(SOURCE, { file: 'f' });
    const result = document && validate(document, sourceSchema, 'f');
    expect(result).toMatchObject({ entry: { type: 'web', authors: [] }, problems: [] });
  });

  it('is told each field that is missing, unknown, of a wrong type or not in its list', () => {
    const source = 'type: webb\ntitel: Le quai\nlang: fr\nconsulted: yes\ndate: 2010\n';
    expect(describeProblems(sourceSchema, source, 'fr')).toMatchInlineSnapshot(`
      "1:7 SCHEMA-004 Le champ « type » ne peut pas être « webb ». | Les types possibles sont : book, article, report, thesis, press, web, podcast, video, film, interview, private, press-release, legal, encyclopaedia, background. | Choisissez une valeur de cette liste. (web?)
      5:7 SCHEMA-003 Le champ « date » contient un nombre là où l’on attend un texte. | Une date se met entre guillemets droits : \`"2010"\`, \`"2010-09"\` ou \`"2010-09-06"\`. | Écrivez un texte ; s’il ressemble à un nombre ou à une date, mettez-le entre guillemets droits.
      4:12 SCHEMA-003 Le champ « consulted » contient un texte là où l’on attend vrai ou faux (true ou false). | Une valeur d’un autre type est refusée, jamais convertie. | Écrivez true ou false, sans guillemets.
      2:1 SCHEMA-002 Champ inconnu « titel ». | Le champ « title », qui est obligatoire, manque. | Supprimez-le. (title?)"
    `);
    expect(describeProblems(sourceSchema, source)).toMatchInlineSnapshot(`
      "1:7 SCHEMA-004 The field “type” cannot be “webb”. | A type is one of: book, article, report, thesis, press, web, podcast, video, film, interview, private, press-release, legal, encyclopaedia, background. | Choose a value of this list. (web?)
      5:7 SCHEMA-003 The field “date” holds a number where a text is expected. | A date is quoted: "2010", "2010-09" or "2010-09-06". | Write a text; one that looks like a number or a date stands in quotes.
      4:12 SCHEMA-003 The field “consulted” holds a text where true or false is expected. | A value of another type is refused, never converted. | Write true or false, without quotes.
      2:1 SCHEMA-002 Unknown field “titel”. | The field “title”, which is required, is missing. | Remove it. (title?)"
    `);
  });

  it('is told what is wrong with its fields though its kind is none', () => {
    const source =
      'kind: colum\nissue: one\ndate: 12/03/2025\nauthors: [Ana Perrin]\npicture: a.jpg\nstray: 1\n';
    const told = describeProblems(articleSchema, source).split('\n');
    expect(told.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '1:7 SCHEMA-004',
      '2:8 SCHEMA-003',
      '3:7 SCHEMA-006',
      '4:11 SCHEMA-006',
      '5:10 SCHEMA-003',
      '6:1 SCHEMA-002',
    ]);
  });

  it('is told what its fields contradict beside what is wrong with others', () => {
    const source =
      'kind: column\nissue: 1\ndate: 12/03/2025\nauthors: [redaction]\njourneys: [quay]\nstray: 1\n';
    expect(describeProblems(articleSchema, source)).toMatch(/3:7 SCHEMA-006[^]*SCHEMA-007/);
  });

  it('is told how far a text is too long, and that a list is too short', () => {
    const title = 'x'.repeat(62);
    const source = `title: { fr: Le quai, en: '' }\nlabel: { fr: a, en: b }\nletter: A\npersona: { fr: a, en: b }\ngoal: { fr: a, en: b }\nmoments:\n  - { id: a, stage: zmot, channel: street, feeling: -3, evidence: editors, title: { fr: ${title}, en: b }, text: { fr: a, en: b } }\n`;
    expect(describeProblems(journeySchema, source, 'fr')).toMatchInlineSnapshot(`
      "1:27 SCHEMA-005 Le champ « title › en » est vide. | Le texte anglais est vide. | Écrivez-le.
      7:53 SCHEMA-005 Le champ « moments › 1 › feeling » vaut -3. | Un ressenti est un nombre entier, de −2 à +2. | Écrivez un nombre compris dans ces limites.
      7:89 SCHEMA-005 Le champ « moments › 1 › title › fr » compte 62 caractères. | Le texte français dépasse 60 caractères. | Retirez au moins 2 caractères.
      7:3 SCHEMA-005 Le champ « moments » compte 1 élément. | Un parcours a au moins deux moments. | Ajoutez au moins 1 élément."
    `);
    expect(describeProblems(journeySchema, source)).toMatchInlineSnapshot(`
      "1:27 SCHEMA-005 The field “title › en” is empty. | The English text is empty. | Write it.
      7:53 SCHEMA-005 The field “moments › 1 › feeling” is -3. | A feeling is a whole number from −2 (misery) to +2 (magic). | Write a number within the range.
      7:89 SCHEMA-005 The field “moments › 1 › title › fr” has 62 characters. | The French text is longer than 60 characters. | Take out at least 2 characters.
      7:3 SCHEMA-005 The field “moments” has 1 item. | A journey has at least two moments. | Add at least 1 item."
    `);
  });

  it('is told the fields of its own kind when one is unknown', () => {
    const source =
      'kind: essay\nissue: 1\ndate: 2025-03-03\nauthors: [redaction]\nbrand: quai-douze\n';
    expect(describeProblems(articleSchema, source, 'fr')).toMatchInlineSnapshot(
      `"5:1 SCHEMA-002 Champ inconnu « brand ». | Les champs possibles ici sont : kind, issue, date, identity, updated, authors, cover, figure, series, corrections, awaiting, draft, journeys, sources, thread, picture. | Supprimez-le."`,
    );
    expect(describeProblems(articleSchema, source)).toMatchInlineSnapshot(
      `"5:1 SCHEMA-002 Unknown field “brand”. | The fields here are: kind, issue, date, identity, updated, authors, cover, figure, series, corrections, awaiting, draft, journeys, sources, thread, picture. | Remove it."`,
    );
  });

  it('is told the kinds there are when its own is none of them', () => {
    expect(describeProblems(articleSchema, 'kind: colum\n', 'fr')).toMatchInlineSnapshot(
      `
      "1:7 SCHEMA-004 Le champ « kind » ne peut pas être « colum ». | Les valeurs possibles sont : case-study, primer, essay, interview, column, editorial. | Choisissez une valeur de cette liste. (column?)
      1:1 SCHEMA-001 Le champ « issue » manque. | Le champ est obligatoire ; il contient un nombre. | Ajoutez \`issue:\` et sa valeur.
      1:1 SCHEMA-001 Le champ « date » manque. | Une date s’écrit AAAA-MM-JJ : l’année, un mois de 01 à 12, un jour que ce mois compte. | Ajoutez \`date:\` et sa valeur.
      1:1 SCHEMA-001 Le champ « authors » manque. | Le champ est obligatoire ; il contient une liste. | Ajoutez \`authors:\` et sa valeur."
    `,
    );
    expect(describeProblems(articleSchema, 'kind: colum\n')).toMatchInlineSnapshot(
      `
      "1:7 SCHEMA-004 The field “kind” cannot be “colum”. | It is one of: case-study, primer, essay, interview, column, editorial. | Choose a value of this list. (column?)
      1:1 SCHEMA-001 The field “issue” is missing. | The field is required; it holds a number. | Add \`issue:\` and its value.
      1:1 SCHEMA-001 The field “date” is missing. | A date is written YYYY-MM-DD: the year, a month from 01 to 12, a day that the month has. | Add \`date:\` and its value.
      1:1 SCHEMA-001 The field “authors” is missing. | The field is required; it holds a list. | Add \`authors:\` and its value."
    `,
    );
  });

  it('is told when it holds no fields at all', () => {
    expect(describeProblems(sourceSchema, '', 'fr')).toMatchInlineSnapshot(
      `"1:1 SCHEMA-003 Il n’y a aucun champ ici. | Une entrée est un groupe de champs, chacun sur sa ligne : un nom, un deux-points, une valeur. | Écrivez les champs de l’entrée."`,
    );
    expect(describeProblems(sourceSchema, '- a\n', 'fr')).toMatchInlineSnapshot(
      `"1:1 SCHEMA-003 On attend ici les champs d’une entrée, et l’on trouve une liste. | Une entrée est un groupe de champs, chacun sur sa ligne : un nom, un deux-points, une valeur. | Écrivez les champs de l’entrée."`,
    );
    expect(describeProblems(sourceSchema, '')).toMatchInlineSnapshot(
      `"1:1 SCHEMA-003 There is no field here. | An entry is a group of fields, each on its line: a name, a colon, a value. | Write the fields of the entry."`,
    );
    expect(describeProblems(sourceSchema, '- a\n')).toMatchInlineSnapshot(
      `"1:1 SCHEMA-003 The fields of an entry are expected here, and there is a list. | An entry is a group of fields, each on its line: a name, a colon, a value. | Write the fields of the entry."`,
    );
  });

  it('is told the form of an id, and that a date stands in quotes', () => {
    const source = 'kind: essay\nissue: 1\ndate: soon\nauthors: [La Rédaction]\n';
    expect(describeProblems(articleSchema, source, 'fr')).toMatchInlineSnapshot(`
      "3:7 SCHEMA-006 Le champ « date » ne peut pas être « soon ». | Une date s’écrit AAAA-MM-JJ : l’année, un mois de 01 à 12, un jour que ce mois compte. | Écrivez-le sous cette forme.
      4:11 SCHEMA-006 Le champ « authors › 1 » ne peut pas être « La Rédaction ». | Un identifiant s’écrit en minuscules de a à z sans accent, en chiffres et en traits d’union isolés. | Écrivez-le sous cette forme."
    `);
    expect(describeProblems(articleSchema, source)).toMatchInlineSnapshot(`
      "3:7 SCHEMA-006 The field “date” cannot be “soon”. | A date is written YYYY-MM-DD: the year, a month from 01 to 12, a day that the month has. | Write it in that form.
      4:11 SCHEMA-006 The field “authors › 1” cannot be “La Rédaction”. | An id holds lower-case letters a–z, digits and single hyphens. | Write it in that form."
    `);
    expect(describeProblems(sourceSchema, `${SOURCE}date: 2010-09-06\n`)).toMatchInlineSnapshot(
      `"5:7 SCHEMA-003 The field “date” holds a date where a text is expected. | A date is quoted: "2010", "2010-09" or "2010-09-06". | Write a text; one that looks like a number or a date stands in quotes."`,
    );
  });

  it('is told what is empty, what is too long a list, and what two fields say against each other', () => {
    const source = `type: web
title: Le quai
lang: fr
consulted:
accessed: "2025"
`;
    expect(describeProblems(sourceSchema, source, 'fr')).toMatchInlineSnapshot(
      `"4:11 SCHEMA-003 Le champ « consulted » ne contient rien là où l’on attend vrai ou faux (true ou false). | Une valeur d’un autre type est refusée, jamais convertie. | Écrivez true ou false, sans guillemets."`,
    );
    expect(
      describeProblems(sourceSchema, `${SOURCE.replace('true', 'false')}accessed: "2025"\n`, 'fr'),
    ).toMatchInlineSnapshot(
      `"5:11 SCHEMA-007 Une œuvre qui n’a pas été consultée n’a pas de date de consultation. | Cette date dit quand la rédaction a lu l’œuvre. | Supprimez \`accessed:\`, ou écrivez \`consulted: true\`."`,
    );
    const text = `title: Le quai\nstandfirst: ${'x'.repeat(221)}\ncategories: [a, b, c, d, e]\n`;
    expect(describeProblems(textSchema, text, 'fr')).toMatchInlineSnapshot(`
      "2:13 SCHEMA-005 Le champ « standfirst » compte 221 caractères. | Un chapeau compte 220 caractères au plus. | Retirez au moins 1 caractère.
      3:13 SCHEMA-005 Le champ « categories » compte 5 éléments. | Un article a quatre catégories au plus. | Retirez au moins 1 élément."
    `);
  });

  it('is told a problem in a list of a draft, and that of a published entry beside other problems', () => {
    const head = 'kind: case-study\nissue: 1\ndate: 2025-03-03\nauthors: [redaction]\n';
    const source = `${head}brand: quai-douze\nsector: port\njourneys: []\nsources: [a]\n`;
    expect(describeProblems(articleSchema, source)).toMatchInlineSnapshot(`
      "6:9 SCHEMA-004 The field “sector” cannot be “port”. | A sector is one of: grocery, culture-electronics, consumer-electronics, hotel, airline, transport, fuel, department-store, coffee, banking, telecoms, other. | Choose a value of this list.
      7:11 SCHEMA-005 The field “journeys” has 0 items. | A case study needs at least one journey. | Add at least 1 item.
      8:10 SCHEMA-005 The field “sources” has 1 item. | A case study needs at least three sources. | Add at least 2 items."
    `);
    expect(describeProblems(articleSchema, `${source}draft: true\n`)).toMatchInlineSnapshot(
      `"6:9 SCHEMA-004 The field “sector” cannot be “port”. | A sector is one of: grocery, culture-electronics, consumer-electronics, hotel, airline, transport, fuel, department-store, coffee, banking, telecoms, other. | Choose a value of this list."`,
    );
    expect(describeProblems(articleSchema, source.replace('journeys: []\n', ''), 'fr'))
      .toMatchInlineSnapshot(`
        "6:9 SCHEMA-004 Le champ « sector » ne peut pas être « port ». | Les secteurs possibles sont : grocery, culture-electronics, consumer-electronics, hotel, airline, transport, fuel, department-store, coffee, banking, telecoms, other. | Choisissez une valeur de cette liste.
        1:1 SCHEMA-001 Le champ « journeys » manque. | Une étude de cas a au moins un parcours. | Ajoutez \`journeys:\` et sa valeur.
        7:10 SCHEMA-005 Le champ « sources » compte 1 élément. | Une étude de cas a au moins trois sources. | Ajoutez au moins 2 éléments."
      `);
  });

  it('is shown what it holds on one line, cut short, with what cannot be seen spelt out', () => {
    const hidden = `type: "web\\u202e\\e[31m\\n${'x'.repeat(200)}"\ntitle: a\nlang: fr\nconsulted: true\n`;
    expect(describeProblems(sourceSchema, hidden)).toMatchInlineSnapshot(
      `"1:7 SCHEMA-004 The field “type” cannot be “web<U+202E><U+001B>[31m xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”. | A type is one of: book, article, report, thesis, press, web, podcast, video, film, interview, private, press-release, legal, encyclopaedia, background. | Choose a value of this list."`,
    );
  });
});
