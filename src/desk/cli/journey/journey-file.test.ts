import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { momentSchema, type MomentEntry } from '../../../magazine/schemas/journey.ts';
import { MAGAZINE } from '../../../tests/fixture-magazine.ts';
import { writeMoments, type MomentInFile } from './journey-file.ts';

const SOURCE = readFileSync(path.join(MAGAZINE, 'content/journeys/quai-douze.yaml'), 'utf8');

const FERRY: MomentEntry = {
  id: 'ferry',
  stage: 'fmot',
  channel: 'vehicle',
  feeling: 1,
  planned: { feeling: 2, source: 'perrin-2018' },
  evidence: 'measured',
  sources: ['port-2021'],
  title: { fr: 'Le bac : à l’heure', en: 'The ferry: on time' },
  text: { fr: 'Le bac part, et « le livre » aussi.', en: 'The ferry leaves, with “the book”.' },
  values: [{ value: 'trust', kept: true }],
  seam: { visible: false, why: { fr: 'Le quai est en face.', en: 'The quay is opposite.' } },
  wait: { actualMinutes: 2.5 },
};

const momentsOf = (source: string) =>
  (parse(source) as { moments: unknown[] }).moments.map((moment) => momentSchema.parse(moment));

/** Changes the list of moments. */
function change(source: string, edit: (places: MomentInFile[]) => MomentInFile[]) {
  const before = momentsOf(source);
  return writeMoments(source, before, edit(before.map((moment, from) => ({ moment, from }))));
}

const renew = (source: string, index: number, fields: Partial<MomentEntry>) =>
  change(source, (places) =>
    places.map((place, at) =>
      at === index ? { ...place, moment: { ...place.moment, ...fields } } : place,
    ),
  );

describe('the file of a journey', () => {
  it('takes a new moment in any place, and gives it back without a trace', async () => {
    for (const index of [0, 1, momentsOf(SOURCE).length]) {
      const added = await change(SOURCE, (places) => places.toSpliced(index, 0, { moment: FERRY }));
      expect(momentsOf(added)[index]).toEqual(FERRY);
      expect(await change(added, (places) => places.toSpliced(index, 1))).toBe(SOURCE);
    }
  });

  it('lets a moment move there and back without a trace', async () => {
    const moved = await change(SOURCE, ([first, ...rest]) => [...rest, ...(first ? [first] : [])]);
    expect(momentsOf(moved).at(-1)?.id).toBe('window');
    expect(await change(moved, (places) => [...places.slice(-1), ...places.slice(0, -1)])).toBe(
      SOURCE,
    );
  });

  it.each(Object.entries(FERRY))(
    'changes in %s, and back, without a trace',
    async (name, value) => {
      const index = 2;
      const moments = momentsOf(SOURCE);
      const changed = await renew(SOURCE, index, { [name]: value });
      expect(momentsOf(changed)[index]).toEqual({ ...moments[index], [name]: value });
      const before = moments[index]?.[name as keyof MomentEntry];
      const back = await renew(changed, index, { [name]: before });
      expect(momentsOf(back)).toEqual(moments);
      expect(back.split('\n').length).toBe(SOURCE.split('\n').length);
    },
  );

  it('writes no field that has not changed', async () => {
    const changed = await renew(SOURCE, 1, { feeling: -2 });
    expect(changed).toBe(SOURCE.replace('feeling: -1', 'feeling: -2'));
  });
});
