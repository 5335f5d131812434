import { describe, expect, it } from 'vitest';
import { articleSchema, textSchema } from './article.ts';
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

describe('a thread of borrowed moments', () => {
  const borrow = (moment: string) => ({
    journey: 'bac',
    moment,
    line: { fr: 'Ici.', en: 'Here.' },
  });
  const refused = (facts: object) => {
    const head = { kind: 'essay', issue: 1, date: '2025-03-03', authors: ['redaction'] };
    const { error } = articleSchema.safeParse({ ...head, ...facts });
    return error?.issues.map(
      ({ path, message }) => `${path.join('.')}: ${splitMessage(message).en}`,
    );
  };
  const three = ['door', 'queue', 'till'].map(borrow);

  it('has three at least, once the article is no draft', () => {
    expect(refused({ thread: three })).toBeUndefined();
    expect(refused({ thread: three.slice(1) })).toEqual([
      'thread: The thread borrows 2 moments; it takes three at least.',
    ]);
    expect(refused({ thread: three.slice(1), draft: true })).toBeUndefined();
  });

  it('has each of them once', () => {
    expect(refused({ thread: [...three, borrow('queue')] })).toEqual([
      'thread.3.moment: The moment “queue” is already knot 2 of the thread.',
    ]);
  });

  it('stands in the place of a journey, not beside one', () => {
    const cover = { journey: 'bac', moment: 'door' };
    expect(refused({ thread: three, journeys: ['bac'], cover })).toEqual([
      'thread: The article has a journey of its own, and borrows moments from others.',
    ]);
  });

  it('leaves no room for a picture in the head', () => {
    const words = { fr: 'Un quai', en: 'A quay' };
    const picture = { src: 'quai.png', alt: words, credit: words };
    expect(refused({ picture })).toBeUndefined();
    expect(refused({ picture, thread: three })).toEqual([
      'picture: The article opens with a picture, and has a thread already.',
    ]);
  });

  it('is not that of an editorial, which has the thread of its issue', () => {
    expect(refused({ kind: 'editorial', thread: three })).toHaveLength(1);
  });
});
