import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { typeCommand } from '../../../tests/command-line.ts';
import { compareTrees, readTree } from '../../../tests/file-tree.ts';
import { SHOWCASE, SHOWCASE_DAY, withRepository } from '../../../tests/fixture-magazine.ts';
import { createScriptedAsker, KEEP, type Line } from '../../../tests/scripted-asker.ts';
import { checkReading } from '../../checks/rules.ts';
import { findUses, NAMED_KINDS, type NamedKind } from '../../checks/id-fields.ts';
import { readFirstDays } from '../../ledger/site-addresses.ts';
import { readFromDisk } from '../../files/from-disk.ts';
import { buildStatus } from '../status/status.ts';

/** Runs a command on the showcase as git holds it, and reads what it leaves. */
function live(words: readonly string[], { files = {}, script = [] as readonly Line[] } = {}) {
  return withRepository({ from: SHOWCASE, files }, async (root, git) => {
    const before = readTree(path.join(root, 'content'));
    const asker = createScriptedAsker(script);
    const outcome = await typeCommand(words, {
      root,
      today: SHOWCASE_DAY,
      ...(script.length > 0 && { asker }),
    });
    const tree = readTree(path.join(root, 'content'));
    const reading = await readFromDisk(root);
    const text = (file: string) => readFile(path.join(root, file), 'utf8');
    const problems = checkReading(reading, SHOWCASE_DAY).map(({ code, file }) => `${code} ${file}`);
    return { ...outcome, root, git, before, tree, reading, problems, text };
  });
}

const THINGS: Readonly<Record<NamedKind, readonly [from: string, to: string]>> = {
  article: ['chez-maggie', 'maggie'],
  author: ['ines-morvan', 'morvan'],
  brand: ['quai-douze', 'true'],
  journey: ['file-du-bac', 'bac'],
  moment: ['quai-douze/empty-shelf', 'bare-shelf'],
  series: ['petites-coutures', 'coutures'],
  source: ['perrin-2018', 'perrin-2019'],
  term: ['seam', 'stitch'],
};

const lines = (tree: Readonly<Record<string, string>>) =>
  Object.values(tree)
    .flatMap((text) => text.match(/#[ \t].*|\{\/\*.*\*\/\}/g) ?? [])
    .sort();

describe('another id', () => {
  it.each(NAMED_KINDS.map((kind) => [kind, ...THINGS[kind]]))(
    'of %s %s goes through the whole magazine, and leaves it as clean as it was',
    async (kind, from, to) => {
      const { code, before, tree, reading, problems } = await live(['rename', kind, from, to]);
      expect(code).toBe(0);
      expect(problems).toEqual([]);
      const renamed = from.replace(/[^/]*$/, to);
      expect(findUses(reading.content, kind, from)).toEqual([]);
      expect(findUses(reading.content, kind, renamed).length).toBeGreaterThan(0);
      expect(lines(tree)).toEqual(lines(before));
      // Nothing but ids, addresses and fingerprints is another.
      const { added, changed, removed } = compareTrees(before, tree);
      expect(added.length).toBe(removed.length);
      expect(changed.length).toBeGreaterThan(0);
    },
  );

  it('leads from the addresses that readers know, and back again', async () => {
    const yaml = 'content/redirects.yaml';
    await withRepository({ from: SHOWCASE }, async (root, git) => {
      const type = async (...words: string[]) => {
        expect(await typeCommand(words, { root, today: SHOWCASE_DAY })).toMatchObject({ code: 0 });
        git('add', '-A');
        git('commit', '-qm', words.join(' '));
        return readFile(path.join(root, yaml), 'utf8');
      };
      const first = await type('rename', 'author', 'ines-morvan', 'morvan');
      expect(first).toContain('from: /auteurs/ines-morvan/\n  to: /auteurs/morvan/');
      const second = await type('rename', 'author', 'morvan', 'ines');
      expect(second).toContain('from: /auteurs/ines-morvan/\n  to: /auteurs/ines/');
      const third = await type('rename', 'author', 'ines', 'ines-morvan');
      expect(third).not.toContain('from: /auteurs/ines-morvan/');
      expect(third).toContain('from: /auteurs/morvan/\n  to: /auteurs/ines-morvan/');
      const reading = await readFromDisk(root);
      expect(checkReading(reading, SHOWCASE_DAY)).toEqual([]);
    });
  });

  it('keeps an article for feed readers, its pictures and its translation in step', async () => {
    await withRepository({ from: SHOWCASE }, async (root, git) => {
      const type = (...words: string[]) => typeCommand(words, { root, today: SHOWCASE_DAY });
      await type('translated', 'quai-douze', 'petite-couture');
      git('commit', '-qam', 'translated');
      expect(await type('rename', 'article', 'quai-douze', 'quai-13')).toMatchObject({ code: 0 });
      git('add', '-A');
      git('commit', '-qm', 'renamed');
      await type('rename', 'term', 'seam', 'stitch');
      const reading = await readFromDisk(root);
      const status = buildStatus(reading, SHOWCASE_DAY);
      const inStep = status.articles.filter(({ slug }) => /quai-13|petite-couture/.test(slug));
      expect(inStep.map(({ texts }) => texts[1]?.state)).toEqual(['in-step', 'in-step']);
      expect(reading.content.articles.get('quai-13')?.entry?.identity).toBe('quai-douze');
      const pictures = [...reading.content.pictures.keys()];
      expect(pictures.filter((file) => file.includes('/quai-13/')).length).toBeGreaterThan(0);
      expect(pictures.filter((file) => file.includes('/quai-douze/'))).toEqual([]);
    });
  });

  it('keeps the addresses of the data of a journey, and its letter', async () => {
    const { reading } = await live(['rename', 'journey', ...THINGS.journey]);
    const { content } = reading;
    expect(content.journeys.get('bac')?.source).toMatch(/^letter: .\nformer: \[file-du-bac\]\n/m);
    const data = [...(readFirstDays(content)?.keys() ?? [])].filter((address) =>
      /(?:file-du-bac|\/bac)\.\w+$/.test(address),
    );
    expect(data).toEqual([
      '/atlas/journeys/bac.json',
      '/atlas/journeys/bac.mmd',
      '/en/atlas/journeys/bac.mmd',
      '/atlas/journeys/file-du-bac.json',
      '/atlas/journeys/file-du-bac.mmd',
      '/en/atlas/journeys/file-du-bac.mmd',
    ]);
  });

  it('is no former id of another journey', async () => {
    const file = 'content/journeys/quai-douze.yaml';
    const source = await readFile(path.join(SHOWCASE, file), 'utf8');
    const { code, printed } = await live(['rename', 'journey', 'file-du-bac', 'comptoir'], {
      files: { [file]: source.replace(/^letter: .*\n/m, '$&former: [comptoir]\n') },
    });
    expect(code).toBe(1);
    expect(printed).toMatch(/ADDR-001 {2}The former address \/atlas\/journeys\/comptoir\.json/);
  });

  it('gives a moment and a source that are published a former id, and no other', async () => {
    const moment = await live(['rename', 'moment', 'quai-douze/empty-shelf', 'bare-shelf']);
    expect(moment.reading.content.journeys.get('quai-douze')?.source).toContain(
      '- id: bare-shelf\n    former: [empty-shelf]\n',
    );
    const source = await live(['rename', 'source', 'perrin-2018', 'perrin-2019']);
    expect(source.reading.content.sources.get('perrin-2019')?.entry?.former).toEqual([
      'perrin-2018',
    ]);
  });

  it('is asked for where somebody can answer, and quoted where YAML needs it', async () => {
    const { printed, tree } = await live(['rename'], {
      script: [
        ['What gets another id', 'brand'],
        ['Which one?', 'tampographe'],
        ['Its new id', '2020'],
      ],
    });
    expect(printed).toContain('“tampographe” is now called “2020”, in');
    expect(tree['journeys/cachet.yaml']).toContain("brand: '2020'\n");
  });

  it('of an article may be how the name of the folder of all articles begins', async () => {
    await withRepository({ from: SHOWCASE }, async (root, git) => {
      const type = (...words: string[]) => typeCommand(words, { root, today: SHOWCASE_DAY });
      await type('rename', 'article', 'chez-maggie', 'art');
      git('add', '-A');
      git('commit', '-qm', 'renamed');
      expect(await type('rename', 'article', 'art', 'maggie')).toMatchObject({ code: 0 });
      const { content } = await readFromDisk(root);
      expect(content.articles.has('maggie')).toBe(true);
    });
  });

  it('that a source had before is no former one any more', async () => {
    await withRepository({ from: SHOWCASE }, async (root, git) => {
      const type = (...words: string[]) => typeCommand(words, { root, today: SHOWCASE_DAY });
      await type('rename', 'source', 'perrin-2018', 'perrin-2019');
      git('add', '-A');
      git('commit', '-qm', 'renamed');
      await type('rename', 'source', 'perrin-2019', 'perrin-2018');
      const { content } = await readFromDisk(root);
      expect(content.sources.get('perrin-2018')?.entry?.former ?? []).not.toContain('perrin-2018');
    });
  });

  it.each(['trem', 'toString'])('is refused where its kind does not exist: %s', async (kind) => {
    const { code, complaint } = await live(['rename', kind, 'seam', 'stitch']);
    expect(code).toBe(2);
    expect(complaint).toContain(`--kind cannot be “${kind}”.`);
  });

  it('is refused where it is taken, unknown, or an address would be lost', async () => {
    const rename = (...words: string[]) => live(['rename', ...words]);
    const taken = await rename('term', 'seam', 'fmot');
    expect(taken.complaint).toContain('“fmot” is taken already: see content/terms/fmot.yaml.');
    const unknown = await rename('source', 'perin-2018', 'x');
    expect(unknown.complaint).toContain('Did you mean “perrin-2018”?');
    const lost = await rename('source', 'perrin-2018', 'marchand-2018');
    expect(lost).toMatchObject({ code: 1, tree: lost.before });
    expect(lost.printed).toContain('The published address /sources/p/#perrin-2018');
  });

  it('waits until git holds what it changes, and says how to undo it', async () => {
    await withRepository({ from: SHOWCASE }, async (root, git) => {
      const file = path.join(root, 'content/terms/zmot.yaml');
      const source = await readFile(file, 'utf8');
      await writeFile(file, `${source}# A note\n`);
      const rename = () =>
        typeCommand(['rename', 'term', 'fmot', 'choice'], { root, today: SHOWCASE_DAY });
      const refused = await rename();
      expect(refused).toMatchObject({ code: 2 });
      expect(refused.complaint).toContain('`git add content/terms/zmot.yaml`');
      await writeFile(file, source);
      const { printed } = await rename();
      const [, restored = ''] = /`git (restore .*)`/.exec(printed) ?? [];
      const [, made = ''] = /`rm (.*)`/.exec(printed) ?? [];
      git(...restored.split(' '));
      git('clean', '-q', '-f', '--', ...made.split(' '));
      expect(git('status', '--porcelain')).toBe('');
    });
  });

  it('lets a draft go that git has never held once git holds it, by the very words that it is told', async () => {
    await withRepository({ from: SHOWCASE }, async (root, git) => {
      const draft = path.join(root, 'content/articles/essai');
      await cp(path.join(root, 'content/articles/petite-couture'), draft, { recursive: true });
      const facts = path.join(draft, 'article.yaml');
      await writeFile(facts, `${await readFile(facts, 'utf8')}draft: true\n`);
      const english = path.join(draft, 'en.mdx');
      await writeFile(english, (await readFile(english, 'utf8')).replace(/^slug: /m, '$&other-'));
      const remove = () =>
        typeCommand(['delete', 'article', 'essai'], { root, today: SHOWCASE_DAY });
      const refused = await remove();
      expect(refused.code).toBe(2);
      const [, add = ''] = /`git (add .*?)`/.exec(refused.complaint) ?? [];
      const [, message = ''] = /`git commit -m "(.*)"`/.exec(refused.complaint) ?? [];
      git(...add.split(' '));
      git('commit', '-q', '-m', message);
      expect(await remove()).toMatchObject({ code: 0, complaint: '' });
    });
  });

  it('waits until everything can be read', async () => {
    const { code, complaint, tree, before } = await live(['rename', 'term', 'smot', 'use'], {
      files: { 'content/terms/fmot.yaml': 'name: [' },
    });
    expect({ code, tree }).toEqual({ code: 2, tree: before });
    expect(complaint).toContain('cannot be read whole');
  });
});

describe('what goes', () => {
  it('stays while somebody cites it, who is named before anything else is asked', async () => {
    const { code, complaint } = await live(['delete', 'term', 'seam'], { script: [] });
    expect(code).toBe(2);
    expect(complaint).toMatch(/is cited, and stays\. First take out:\n {2}content\/\S+:\d+:\d+/);
  });

  it('leaves its addresses to what takes its place, and stays without it', async () => {
    const refused = await live(['delete', 'term', 'umot']);
    expect(refused.complaint).toContain('/lexique/ultime-moment-de-verite/');
    const { code, tree, problems } = await live([
      ...['delete', 'term', 'umot', '--successor', 'smot'],
    ]);
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(tree['terms/umot.yaml']).toBeUndefined();
    expect(tree['redirects.yaml']).toContain(
      'from: /lexique/ultime-moment-de-verite/\n  to: /lexique/deuxieme-moment-de-verite/',
    );
  });

  it.each(['bigorneaux/cornet', 'cornet'])(
    'of a journey leaves its addresses to another moment, %s, the former ones with them',
    async (successor) => {
      const file = 'content/journeys/bigorneaux.yaml';
      const source = await readFile(path.join(SHOWCASE, file), 'utf8');
      const { code, reading } = await live(
        ['delete', 'moment', 'bigorneaux/quarante', '--successor', successor],
        { files: { [file]: source.replace(/( +)- id: quarante\n/, '$&$1  former: [dernier]\n') } },
      );
      const moments = reading.content.journeys.get('bigorneaux')?.entry?.moments ?? [];
      expect(code).toBe(0);
      expect(moments.map(({ id, former }) => [id, former])).toEqual([
        ['cornet', ['dernier', 'quarante']],
        ['aiguille', undefined],
      ]);
    },
  );

  it('of a journey leaves nothing to a moment of another journey, whose address leads elsewhere', async () => {
    const words = ['delete', 'moment', 'bigorneaux/quarante', '--successor', 'chez-maggie/hatch'];
    const { code, complaint, tree, before } = await live(words);
    expect(code).toBe(2);
    expect(complaint).toContain('only leads to a moment of its journey, “bigorneaux”.');
    expect(tree).toEqual(before);
  });

  it('is no published journey, nor the article that tells it: what to do instead is said', async () => {
    for (const thing of [
      ['journey', 'file-du-bac'],
      ['article', 'file-du-bac', '--successor', 'quai-douze'],
    ]) {
      const { code, complaint, tree, before } = await live(['delete', ...thing]);
      expect({ code, tree }).toEqual({ code: 2, tree: before });
      expect(complaint).toContain('The journey “file-du-bac” is published, and stays');
      expect(complaint).toContain('`npm run desk -- rename journey`');
    }
  });

  it('is asked for its successor where readers know it, which is not itself', async () => {
    const { code, tree } = await live(['delete'], {
      script: [
        ['What goes', 'term'],
        ['Which one?', 'umot'],
        ['Where its published addresses will lead', 'smot'],
      ],
    });
    expect(code).toBe(0);
    expect(tree['terms/umot.yaml']).toBeUndefined();
    const itself = await live(['delete'], {
      script: [
        ['What goes', 'term'],
        ['Which one?', 'umot'],
        ['Where its published addresses will lead', 'umot'],
      ],
    }).catch((error: unknown) => String(error));
    expect(itself).toContain('is no answer');
    const kept = await live(['delete', 'term', 'umot'], {
      script: [['Where its published addresses will lead', KEEP]],
    });
    expect(kept).toMatchObject({ code: 2, tree: kept.before });
    expect(kept.complaint).toContain('“umot” has addresses that readers know.');
    const typed = await live(['delete', 'term', 'umot', '--successor', 'umot']);
    expect(typed).toMatchObject({ code: 2, tree: typed.before });
    expect(typed.complaint).toContain('“umot” does not take its own place.');
  });

  it('takes an article along with its pictures, its journeys and its line in the issue', async () => {
    await withRepository({ from: SHOWCASE }, async (root, git) => {
      const type = (...words: string[]) => typeCommand(words, { root, today: SHOWCASE_DAY });
      const before = readTree(path.join(root, 'content'));
      const facts = [
        '--kind',
        'essay',
        '--issue',
        '2',
        '--title-fr',
        'Le bac',
        '--title-en',
        'Ferry',
      ];
      expect(await type('new', 'article', ...facts, '--slug', 'bac')).toMatchObject({ code: 0 });
      const pictures = 'content/articles/quai-douze/images';
      await cp(path.join(root, pictures), path.join(root, pictures.replace('quai-douze', 'bac')), {
        recursive: true,
      });
      git('add', '-A');
      git('commit', '-qm', 'new');
      expect(await type('delete', 'article', 'bac')).toMatchObject({ code: 0 });
      expect(readTree(path.join(root, 'content'))).toEqual(before);
    });
  });

  it('takes an author along with the portrait', async () => {
    const author = await readFile(path.join(SHOWCASE, 'content/authors/ines-morvan.yaml'), 'utf8');
    const files = {
      'content/authors/zoe.yaml': author,
      'content/authors/images/zoe.svg': '<svg xmlns="http://www.w3.org/2000/svg" />',
    };
    files['content/authors/zoe.yaml'] = author.replace('ines-morvan.png', 'zoe.svg');
    const { code, tree } = await live(['delete', 'author', 'zoe'], { files });
    expect(code).toBe(0);
    expect(Object.keys(tree).filter((file) => file.includes('zoe'))).toEqual([]);
    expect(Object.keys(tree)).toContain('authors/images/ines-morvan.png');
  });
});

describe('an article', () => {
  it('moves to the end of another issue, and keeps its address', async () => {
    const { code, problems, reading } = await live(['move', 'fenetres-de-nuit', '1']);
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    const { articles, issues } = reading.content;
    expect(articles.get('fenetres-de-nuit')?.entry?.issue).toBe(1);
    const listing = [...issues].filter(([, { entry }]) =>
      entry?.articles.includes('fenetres-de-nuit'),
    );
    expect(listing.map(([number, { entry }]) => [number, entry?.articles.at(-1)])).toEqual([
      ['1', 'fenetres-de-nuit'],
    ]);
  });

  it('stays in the list that it goes to where it is in it already', async () => {
    const file = 'content/issues/1.yaml';
    const source = await readFile(path.join(SHOWCASE, file), 'utf8');
    const files = { [file]: source.replace('articles: [', '$&fenetres-de-nuit, ') };
    const { code, problems, reading } = await live(['move', 'fenetres-de-nuit', '1'], { files });
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(reading.content.issues.get('1')?.entry?.articles).toContain('fenetres-de-nuit');
  });

  it('puts nothing right in what nobody has read', async () => {
    const file = 'content/articles/quai-douze/article.yaml';
    const draft = `${await readFile(path.join(SHOWCASE, file), 'utf8')}draft: true\n`;
    const { code, complaint, tree, before } = await live(
      ['correct', 'quai-douze', '--text-fr', 'Non.', '--text-en', 'No.'],
      { files: { [file]: draft } },
    );
    expect({ code, tree }).toEqual({ code: 2, tree: before });
    expect(complaint).toContain('The article has not appeared yet');
  });

  it('says what was put right, on the day that it was', async () => {
    const { reading, problems } = await live(['correct', 'chez-maggie'], {
      script: [
        ['Day of the correction', SHOWCASE_DAY],
        ['(French)', 'La trappe ferme à minuit, et non à une heure.'],
        ['(English)', 'The hatch closes at midnight, not at one.'],
      ],
    });
    expect(problems).toEqual([]);
    expect(reading.content.articles.get('chez-maggie')?.entry?.corrections.at(-1)).toEqual({
      date: SHOWCASE_DAY,
      text: {
        fr: 'La trappe ferme à minuit, et non à une heure.',
        en: 'The hatch closes at midnight, not at one.',
      },
    });
  });

  it('stands before what was put right later, and after what was on the same day', async () => {
    const words = ['--text-fr', 'Le tube a deux coudes.', '--text-en', 'The tube has two bends.'];
    const { problems, reading } = await live([
      ...['correct', 'quai-douze', '--date', '2025-03-10'],
      ...words,
    ]);
    expect(problems).toEqual([]);
    const { corrections = [] } = reading.content.articles.get('quai-douze')?.entry ?? {};
    expect(corrections.map(({ date, text }) => [date, text.en.slice(0, 8)])).toEqual([
      ['2025-03-10', 'The queu'],
      ['2025-03-10', 'The tube'],
      ['2025-05-12', 'The pneu'],
    ]);
  });

  it('is asked for no word of a language that it awaits', async () => {
    const { code, complaint } = await live(['correct', 'sel-et-bigorneaux', '--text-en', 'No.']);
    expect(code).toBe(2);
    expect(complaint).toContain('--text-en is only of use if the article does not await');
  });
});

describe('a new author', () => {
  it('is written with an id of the name', async () => {
    const { code, reading } = await live(['new', 'author'], {
      script: [
        ['Language that will come later', ''],
        ['(French)', 'Zoé Perrin'],
        ['(English)', KEEP],
        ['Id', KEEP],
        ['(French)', 'Zoé Perrin mesure les files d’attente.'],
        ['(English)', 'Zoé Perrin measures queues.'],
        ['several people', false],
      ],
    });
    expect(code).toBe(0);
    expect(reading.content.authors.get('zoe-perrin')?.entry).toMatchObject({
      name: { fr: 'Zoé Perrin', en: 'Zoé Perrin' },
      collective: false,
    });
  });
});
