import { describe, expect, it } from 'vitest';
import { chooseLocale } from './machine-locale.ts';

describe('the language of the messages', () => {
  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, undefined, 'fr'],
    [{ LANG: 'en_GB.UTF-8' }, undefined, 'en'],
    [{ LANG: 'en' }, undefined, 'en'],
    [{ LANG: 'EN_us' }, undefined, 'en'],
    [{ LANG: 'C' }, undefined, 'fr'],
    [{ LANG: 'C.UTF-8' }, undefined, 'fr'],
    [{ LANG: 'de_DE.UTF-8' }, undefined, 'fr'],
    [{ LANG: 'enm_GB' }, undefined, 'fr'],
    [{}, undefined, 'fr'],
    [{ LANG: '' }, 'en-GB', 'en'],
    [{}, 'fr-CA', 'fr'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en-GB', 'fr'],
    [{ LC_ALL: 'en_GB.UTF-8', LANG: 'fr_FR.UTF-8' }, undefined, 'en'],
    [{ LC_MESSAGES: 'fr_FR.UTF-8', LANG: 'en_GB.UTF-8' }, undefined, 'fr'],
    [{ LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'fr_FR' }, undefined, 'en'],
  ])('under %j and the system %s is %s', (environment, system, locale) => {
    expect(chooseLocale(environment, system)).toBe(locale);
  });
});
