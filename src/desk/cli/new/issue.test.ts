import { describe, expect, it } from 'vitest';
import { ENOUGH, makeEntry, refuseEntry } from '../../../tests/new-entries.ts';
import { KEEP } from '../../../tests/scripted-asker.ts';

describe('a new issue', () => {
  it('is the next one, in the season of its date and the colours that are waiting for it', async () => {
    const { file, text } = await makeEntry('issue', ENOUGH.issue);
    expect(file).toBe('content/issues/2.yaml');
    expect(text).toContain('number: 2\nseason: winter\ndate: 2025-12-01\n');
    expect(text).toContain(`stock: '#ffb3c7'\nink: '#0b5d3b'\narticles: []\n`);
  });

  it.each([
    ['2026-02-28', 'winter'],
    ['2026-03-01', 'spring'],
    ['2026-08-31', 'summer'],
    ['2026-11-30', 'autumn'],
  ])('of %s is for %s', async (date, season) => {
    const { text } = await makeEntry('issue', ['--date', date, '--theme-fr', 'Les bacs']);
    expect(text).toContain(`season: ${season}\n`);
  });

  it('wears the sky and the red of the third', async () => {
    const { text } = await makeEntry('issue', [...ENOUGH.issue, '--number', '3']);
    expect(text).toContain(`stock: '#bfe3ff'\nink: '#a81a0b'\n`);
  });

  it('has no colours in store after the third', async () => {
    const complaint = await refuseEntry('issue', [...ENOUGH.issue, '--number', '4']);
    expect(complaint).toContain('\n  --stock  ');
    expect(complaint).toContain('\n  --ink    ');
  });

  it('refuses an ink that cannot be read on its paper, and says the contrast', async () => {
    const complaint = await refuseEntry('issue', [...ENOUGH.issue, '--ink', '#ff8fa3']);
    expect(complaint).toMatch(/--ink: Ink #ff8fa3 on stock #ffb3c7 has a contrast of 1\.\d\d:1/);
    // The ink that is in store may be unfit for another paper.
    const unfit = await refuseEntry('issue', [...ENOUGH.issue, '--stock', '#0b5d3b']);
    expect(unfit).toContain('\n  --ink  ');
  });

  it('is asked for with its colours to be changed', async () => {
    const { text, asker } = await makeEntry('issue', [], {
      script: [
        ['Day it appears', '2025-12-01'],
        ['Season', KEEP],
        ['will come later', KEEP],
        ['(French)', 'Les bacs'],
        ['(English); optional', ''],
        ['paper', '#ffffff'],
        ['ink', '#eeeeee'],
        ['ink', '#0b5d3b'],
      ],
    });
    expect(asker?.problems).toEqual([expect.stringContaining('has a contrast of 1.16:1')]);
    expect(text).toContain(`stock: '#ffffff'\nink: '#0b5d3b'\n`);
    expect(text).toContain('To write: the theme');
  });
});
