import { describe, expect, test } from 'vitest';
import { publicAddressSchema } from './public-address.ts';

const messageFor = (value: string) =>
  publicAddressSchema
    .safeParse(value)
    .error?.issues.map(({ message }) => message)
    .join();

describe('the address of a work', () => {
  test.for([
    'https://example.org/a?b=1#c',
    'http://example.org',
    'https://revue-été.fr/numéro/',
    'https://172.15.0.1/',
  ])('is accepted as “%s”', (value) => {
    expect(messageFor(value)).toBeUndefined();
  });

  test.for([
    ['ftp://example.org/', 'http://'],
    ['javascript:alert(1)', 'http://'],
    ['https://', 'http://'],
    ['https://example.org/a\nhttps://example.org/b', 'one line'],
    ['https://me:secret@example.org/', 'password'],
    ['https://me@example.org/', 'password'],
    ['http://localhost:4321/', 'open'],
    ['http://127.0.0.1/', 'open'],
    ['http://192.168.1.4/report.pdf', 'open'],
    ['http://172.20.0.1/', 'open'],
    ['http://[::1]/', 'open'],
    ['http://intranet/report', 'open'],
    ['http://nas.local/report', 'open'],
  ] as const)('is refused as “%s”', ([value, why]) => {
    expect(messageFor(value)).toContain(why);
  });
});
