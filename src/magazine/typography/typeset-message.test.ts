import { describe, expect, it } from 'vitest';
import { typesetMessage } from './typeset-message.ts';

const sayInFrench = (fr: string) => typesetMessage({ fr, en: '' }, 'fr').replaceAll('\u202f', '_');

describe('a message to an editor', () => {
  it('is set in French, with the spaces of its typography', () => {
    expect(sayInFrench("Source inconnue : vouliez-vous dire « l'autre » ?")).toBe(
      "Source inconnue_: vouliez-vous dire «_l'autre_»_?",
    );
  });

  it.each([
    ['code', 'Écrivez `desk: oui !`.'],
    ['a tag', 'Écrivez <Cite id="a"/>.'],
    ['an option', 'Donnez --feeling -1 ou -h.'],
    ['a command', 'Tapez npm run desk -- check --fix.'],
    ['lines of its own', 'Ajoutez\n    from: "/a"\n    why: "b" !'],
  ])('keeps %s as it is typed', (_, fr) => {
    expect(sayInFrench(fr)).toBe(fr);
  });

  it('is said as it is written in English', () => {
    expect(typesetMessage({ fr: '', en: 'Is it “so” : yes?' }, 'en')).toBe('Is it “so” : yes?');
  });
});
