import { describe, expect, it } from 'vitest';
import { ENOUGH, makeEntry, refuseEntry } from '../../../tests/new-entries.ts';

describe('a new brand', () => {
  it('is named by all the words of its name', async () => {
    const { file, text } = await makeEntry('brand', [...ENOUGH.brand, '--sources', 'port-2021']);
    expect(file).toBe('content/brands/cafe-du-bac.yaml');
    expect(text).toContain('sources: [port-2021]\n');
  });

  it('is refused with a country that is none', async () => {
    const words = [...ENOUGH.brand, '--country', 'France'];
    expect(await refuseEntry('brand', words)).toContain(
      '--country: A country is two capital letters',
    );
  });
});
