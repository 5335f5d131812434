import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pickEntries } from '../../desk/files/fitting-entries.ts';
import { readFromDisk } from '../../desk/files/from-disk.ts';
import { buildLibrary } from '../../magazine/library/library.ts';
import { typeCommand } from '../command-line.ts';
import { DOCUMENT, FIXTURE_DAY, withMagazine } from '../fixture-magazine.ts';
import { buildHouse, layHouse } from '../house.ts';
import { createScriptedAsker, KEEP, type Line } from '../scripted-asker.ts';
import { readSite } from '../site/built-pages.ts';

const SLUG = 'heure-guichet';
const FACTS = `content/articles/${SLUG}/article.yaml`;
const FRENCH = `content/articles/${SLUG}/fr.mdx`;
const ENGLISH = `content/articles/${SLUG}/en.mdx`;
const PICTURES = [1, 2, 3].map((number) => `content/articles/${SLUG}/images/${SLUG}-${number}.jpg`);
const JOURNEY = `content/journeys/${SLUG}.yaml`;

const ARTICLE: readonly Line[] = [
  ['Genre', 'case-study'],
  ['Numéro du magazine', '1'],
  ['Langues pour commencer', 'fr'],
  ['Titre', 'Une heure au guichet'],
  ['Dossier', KEEP],
  ['Marque', 'quai-douze'],
  ['Créer le parcours', true],
];

const sourceOf = (title: string): readonly Line[] => [
  ['Type de l’œuvre', 'press'],
  ['Auteurs', 'Nadège Aubrac'],
  ['organisme', false],
  ['Titre', title],
  ['Où elle a paru', 'Le Journal des essais'],
  ['Date de parution', '2021'],
  ['Adresse en ligne', ''],
  ['Langue de l’œuvre', KEEP],
  ['lu le passage', true],
  ['Consultée quand', KEEP],
  ['Comment elle a été consultée', ''],
  ['Identifiant', KEEP],
];

type Told = readonly [id: string, stage: string, channel: string, title: string, feeling: string];

const momentOf = (
  [id, stage, channel, title, feeling]: Told,
  source: string,
  seam: readonly Line[] = [],
): readonly Line[] => [
  ['Identifiant du moment', id],
  ['Étape', stage],
  ['Canal', channel],
  ['Titre', title],
  ['Ce qui se passe', `${title} dure, et personne ne le dit.`],
  ['Ressenti de la cliente', feeling],
  ['Ressenti voulu', KEEP],
  ['Ce qui appuie', 'testimony'],
  ['Sources', source],
  ...seam,
  ['Valeurs tenues', []],
  ['Valeurs manquées', []],
  ['Attente à la montre', ''],
];

const SEAM: readonly Line[] = [
  ['Couture', 'visible'],
  ['Pourquoi', 'La cliente change de file.'],
];
const ADD: Line = ['Que faire', 'add'];
const END: Line = ['Avant…', 'À la fin'];

const MOMENTS: readonly Line[] = [
  ...[ADD, ...momentOf(['quay-line', 'zmot', 'queue', 'La file', '-1'], 'aubrac-2021')],
  ...[ADD, END],
  ...momentOf(['shutter', 'fmot', 'checkout', 'Le rideau', '-2'], 'aubrac-2021-2', SEAM),
  ...[ADD, END],
  ...momentOf(['told', 'umot', 'word-of-mouth', 'Le récit', '1'], 'aubrac-2021-3', SEAM),
  ['Que faire', 'leave'],
];

/** What the editor types in a text: words in the place of others. */
type Typing = readonly (readonly [was: string | RegExp, is: string])[];

/** The words that a manuscript does not bring, and those of the journey. */
const WRITTEN: Typing = [
  [/\{\/\*[\s\S]*?\*\/\}\n\n/, ''],
  [
    /À écrire : le chapeau[\s\S]*?signes\./,
    'Une voyageuse attend le bac devant un guichet fermé. Trois moments suffisent à dire ce que la file coûte, et à qui.',
  ],
  ["'À écrire : une à quatre catégories'", 'Attente, Guichet'],
  ['note-1', 'aubrac-2021'],
  ['note-2', 'aubrac-2021-2'],
  ['note-3', 'aubrac-2021-3'],
  ['sic\\}.', 'sic\\}<Cite id="aubrac-2021" />.\n\n<Moment id="quay-line" />'],
  ['</Cite>.\n\n| Att', '</Cite>.\n\n<Moment id="shutter" />\n\n| Att'],
  [
    'passagers<Cite id="aubrac-2021-3">Récit d’un passager.</Cite>.',
    'passagers<Cite id="aubrac-2021-3">Récit d’un passager.</Cite>.\n\n<Moment id="told" />',
  ],
  ['alt="À écrire : ce que l’on voit, en une phrase."', 'alt="Le bac au large"'],
  ['À écrire : la légende.', 'Le quai.'],
  ['À écrire : la légende.', 'Le guichet.'],
  ['À écrire : la légende.', 'Le bac.'],
  ...Array.from(
    { length: 3 },
    () => ['À écrire : l’auteur et la licence.', 'Nadège Aubrac'] as const,
  ),
];

/** Adds English words below the French ones of a field that has no English yet. */
const addEnglish = (french: string, english: string): Typing[number] => [
  new RegExp(`^( *)fr: ${french}$(?!\\n *en:)`, 'm'),
  `$1fr: ${french}\n$1en: ${english}`,
];

/** The words of the journey. */
const WORDS = [
  ['Une heure au guichet', 'An hour at the counter'],
  ['Une voyageuse', 'A traveller'],
  ['Prendre le bac', 'To take the ferry'],
  ['La file', 'The queue'],
  ['La file dure, et personne ne le dit.', 'The queue lasts, and nobody says so.'],
  ['Le rideau', 'The shutter'],
  ['Le rideau dure, et personne ne le dit.', 'The shutter lasts, and nobody says so.'],
  ['Le récit', 'The story'],
  ['Le récit dure, et personne ne le dit.', 'The story lasts, and nobody says so.'],
  ['La cliente change de file.', 'The customer changes queues.'],
  ['La cliente change de file.', 'The customer changes queues.'],
] as const;

const TRANSLATED: Typing = [
  ['>-\n  To write: the title', 'An hour at the counter'],
  [
    /To write: the standfirst[\s\S]*?characters\./,
    'A traveller waits for the ferry at a closed counter. Three moments are enough to tell what the queue costs, and whom.',
  ],
  ["'To write: one to four categories'", 'Waiting, Counters'],
  [
    'To write: … <Cite id="aubrac-2021">[To write]</Cite> <Cite id="aubrac-2021" />',
    'The queue moves **twelve** steps<Cite id="aubrac-2021">Counted by the port.</Cite>, at less than 10 °C<Cite id="aubrac-2021" />.',
  ],
  ['## To write: …\n\nTo write: …', '## What she waits for\n\n- the ferry\n- the book'],
  ['To write: … <Cite', 'The clerk comes after the hour<Cite'],
  ['>[To write]</Cite>\n', '>Perrin, on the quay.</Cite>.\n'],
  ['To write: …', 'After an hour, a quarter of the price comes back.'],
  [
    '## To write: …\n\nTo write: … <Cite',
    '## What she keeps of it\n\nShe tells the queue to all aboard<Cite',
  ],
  ['>[To write]</Cite>\n', '>A passenger’s account.</Cite>.\n'],
  ['alt="[To write]"', 'alt="An empty quay in the morning"'],
  ['alt="[To write]"', 'alt="The counter, its shutter down"'],
  ['alt="[To write]"', 'alt="The ferry, far out"'],
  ['[To write]', 'The quay.'],
  ['[To write]', 'The counter.'],
  ['[To write]', 'The ferry.'],
];

test('goes from a document of Word to an article in both languages with three pictures', async () => {
  await withMagazine({}, async (root) => {
    await copyFile(DOCUMENT, path.join(root, 'manuscrit.docx'));
    const type = async (line: string, script: readonly Line[] = []) => {
      const asker = createScriptedAsker(script);
      const words = line.split(' ');
      const outcome = await typeCommand(words, { root, asker, locale: 'fr' });
      expect(outcome, line).toMatchObject({ complaint: '' });
      expect(asker.problems).toEqual([]);
      return outcome;
    };
    const write = async (file: string, typing: Typing) => {
      let text = await readFile(path.join(root, file), 'utf8');
      for (const [was, is] of typing) {
        const written = text.replace(was, is);
        expect(written, `${String(was)} in ${file}`).not.toBe(text);
        text = written;
      }
      await writeFile(path.join(root, file), text);
    };
    const accept = async () => {
      const { code, printed } = await type('check');
      expect({ code, printed }).toEqual({ code: 0, printed: 'Aucun problème.\n' });
    };

    await type('new article', ARTICLE);
    for (const title of ['La file du bac', 'Le guichet fermé', 'Ce que dit le quai']) {
      await type('new source', sourceOf(title));
    }
    await type(`import manuscrit.docx --to ${SLUG}`);
    await type(`journey ${SLUG}`, MOMENTS);
    await write(FRENCH, WRITTEN);
    await write(JOURNEY, [
      [/# Avant[\s\S]*?\n\n/, ''],
      ['>-\n    À écrire : le nom du parcours', 'Une heure au guichet'],
      ['>-\n    À écrire : qui suit ce parcours, en mots et sans nom', 'Une voyageuse'],
      ['>-\n    À écrire : ce que veut le client', 'Prendre le bac'],
      ['persona:', 'label: { fr: Le guichet }\npersona:'],
      ['draft: true\n', ''],
    ]);
    await write(FACTS, [
      [/# Avant[\s\S]*?\n\n/, ''],
      [/# cover:\n#(.*)\n#(.*moment:).*\n/, `cover:\n  journey: ${SLUG}\n  moment: shutter\n`],
      ['sources: []', 'sources: [aubrac-2021, aubrac-2021-2, aubrac-2021-3]'],
    ]);
    await type('check --fix');
    await accept();
    for (const picture of PICTURES) {
      const { width, exif } = await sharp(path.join(root, picture)).metadata();
      expect({ width, exif }).toEqual({ width: 640, exif: undefined });
    }

    const { printed } = await type(`translate ${SLUG}`, [
      ['Fin de l’adresse en anglais', 'hour-at-the-counter'],
    ]);
    expect(printed).toContain('moments › 3 › seam › why');
    await accept();
    await write(ENGLISH, TRANSLATED);
    await write(JOURNEY, [
      ['label: { fr: Le guichet }', 'label: { fr: Le guichet, en: The counter }'],
      ['awaiting: en\n', ''],
      ...WORDS.map(([french, english]) => addEnglish(french, english)),
    ]);
    await write(FACTS, [['awaiting: en\n', '']]);
    await type(`translated ${SLUG}`);
    await accept();

    await write(FACTS, [['draft: true\n', '']]);
    await write('content/issues/1.yaml', [[', petite-couture]', `, petite-couture, ${SLUG}]`]]);
    await type('addresses');
    await accept();
    const { entries } = pickEntries((await readFromDisk(root)).content);
    const { articles } = buildLibrary(entries, { today: FIXTURE_DAY, unpublished: 'hidden' });
    const article = articles.find(({ slug }) => slug === SLUG);
    expect(article?.texts.fr?.title).toBe('Une heure au guichet');
    expect(article?.texts.en?.title).toBe('An hour at the counter');
    const ledger = await readFile(path.join(root, 'src/desk/ledger/published.txt'), 'utf8');
    expect(ledger).toMatch(/^2025-06-01 \/articles\/heure-guichet\/$/m);
    expect(ledger).toMatch(/^2025-06-01 \/en\/articles\/hour-at-the-counter\/$/m);

    await layHouse(root);
    await buildHouse(root);
    const { pages } = await readSite(path.join(root, 'dist'));
    for (const address of ['/articles/heure-guichet/', '/en/articles/hour-at-the-counter/']) {
      const page = pages.find(({ path: place }) => place === address);
      expect(page?.template).toBe('article with journey');
      expect(page?.document.querySelectorAll('figure picture').length).toBe(PICTURES.length);
    }
  });
});
