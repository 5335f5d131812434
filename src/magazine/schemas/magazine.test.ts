import { describe, expect, it } from 'vitest';
import { magazineSchema } from './magazine.ts';
import { splitMessage } from './message.ts';

const messageOf = (entry: unknown) =>
  splitMessage(magazineSchema.safeParse(entry).error?.issues[0]?.message ?? '').en;

describe('what the magazine says of itself', () => {
  it('may be nothing at all', () => {
    expect(magazineSchema.parse({})).toEqual({});
  });

  it.each(['1234-5679', '2434-561X', '0317-8471'])('takes the ISSN %s', (online) => {
    expect(magazineSchema.parse({ issn: { online } }).issn).toEqual({ online });
  });

  it('tells an ISSN with a figure miscopied from what is no ISSN', () => {
    expect(messageOf({ issn: { print: '1234-5678' } })).toMatch(
      'check digit of this ISSN is wrong',
    );
    expect(messageOf({ issn: { print: '12345679' } })).toMatch('An ISSN is twice four figures');
  });

  it('wants a telephone number that anybody can call', () => {
    const contact = { email: 'a@b.example', phone: '01 23 45 67 89' };
    expect(messageOf({ contact })).toMatch('starts with + and the code of the country');
    expect(messageOf({ contact: { ...contact, phone: '+33 1 23 45 67 89' } })).toBe('');
  });

  it('has a fact or leaves it out: an empty one is neither', () => {
    expect(messageOf({ director: ' ' })).toBe(
      'The field is empty: a fact that is not known is left out.',
    );
    expect(messageOf({ contact: { email: '' } })).toBe(
      'An e-mail address is written name@example.org.',
    );
  });
});
