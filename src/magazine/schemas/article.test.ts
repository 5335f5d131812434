import { describe, expect, it } from 'vitest';
import { textSchema } from './article.ts';
import { splitMessage } from './message.ts';

const HEAD = { title: 'Un titre', standfirst: 'x'.repeat(90), categories: ['Librairie'] };

describe('the head of a text', () => {
  it('may hold the fingerprint of the text that it follows', () => {
    expect(textSchema.parse({ ...HEAD, follows: '0a1b2c3d4e5f' }).follows).toBe('0a1b2c3d4e5f');
    expect(textSchema.parse(HEAD).follows).toBeUndefined();
  });

  it.each(['0A1B2C3D4E5F', '0a1b2c3d4e5', '0a1b2c3d4e5f6', 'empreinte-12', ''])(
    'does not take %j for a fingerprint',
    (follows) => {
      expect(textSchema.safeParse({ ...HEAD, follows }).success).toBe(false);
    },
  );

  it('wants the quotes of a fingerprint that YAML reads as a number', () => {
    const { error } = textSchema.safeParse({ ...HEAD, follows: 123456789012 });
    expect(splitMessage(error?.issues[0]?.message ?? '')).toEqual({
      fr: 'L’empreinte est un texte entre guillemets droits, que `npm run desk -- translated` écrit.',
      en: 'The fingerprint is a text in quotes, which `npm run desk -- translated` writes.',
    });
  });
});
