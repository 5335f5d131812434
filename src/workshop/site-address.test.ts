import { describe, expect, test } from 'vitest';
import { EXAMPLE_ADDRESS, parseSiteAddress, SiteAddressError } from './site-address.ts';

describe('the address of the site', () => {
  test.for([
    [undefined, EXAMPLE_ADDRESS],
    ['', EXAMPLE_ADDRESS],
    ['  ', EXAMPLE_ADDRESS],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/fanzine', 'https://example.org/fanzine/'],
    ['http://localhost:8080/a/b.c/', 'http://localhost:8080/a/b.c/'],
    ['https://revue-été.fr/', 'https://xn--revue-t-gyab.fr/'],
  ] as const)('given as “%s” is %s', ([value, address]) => {
    expect(parseSiteAddress(value).href).toBe(address);
  });

  test.for([
    ['example.org', 'starts with https://'],
    ['ftp://example.org/', 'starts with https://'],
    ['https:example.org', 'starts with https://'],
    ['https://', 'starts with https://'],
    ['https://x.org/ma revue/', 'unaccented letters'],
    ['https://x.org/été/', 'unaccented letters'],
    ['https://x.org/%C3%A9/', 'unaccented letters'],
    ['https://x.org//a/', 'unaccented letters'],
    ['https://x.org/../a/', 'unaccented letters'],
    ['https://me:secret@x.org/', 'no password'],
    ['https://x.org/?a=1', 'no question'],
    ['https://x.org/#a', 'no anchor'],
  ] as const)('is refused as “%s”, in a sentence in both languages', ([value, why]) => {
    const parse = () => parseSiteAddress(value);
    expect(parse).toThrow(SiteAddressError);
    expect(parse).toThrow(why);
    try {
      parse();
    } catch (error) {
      const { reason } = error as SiteAddressError;
      expect(reason.fr).toMatch(/^SITE_URL « .* » : .*\.$/);
    }
  });
});
