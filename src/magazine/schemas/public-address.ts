import { z } from 'astro/zod';
import { wrongValue } from './words.ts';

/** Hosts that only this machine or its network can reach, by name or by number. */
const PRIVATE_HOST =
  /^(?:localhost|.*\.(?:localhost|local|internal|lan|home|test|invalid)|[^.]+|\[.*\]|(?:0|10|127)\.[\d.]+|169\.254\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+)$/;

/** What no address of a published source may be. */
const REFUSED = [
  [(value: string) => !URL.canParse(value), 'source.url'],
  [(value: string) => /[\r\n]/.test(value), 'source.url.breaks'],
  [
    (value: string) => {
      const url = URL.parse(value);
      return url !== null && url.username + url.password !== '';
    },
    'source.url.credentials',
  ],
  [(value: string) => PRIVATE_HOST.test(URL.parse(value)?.hostname ?? ''), 'source.url.private'],
] as const;

/**
 * An address on the web that any reader can open. A line break is refused although browsers pass over it: what
 * stands after it is often another address. A space is told by a check of its own, which writes the address anew.
 */
export const publicAddressSchema = z
  .string(wrongValue('source.url'))
  .regex(/^https?:\/\//, wrongValue('source.url'))
  .check(({ value, issues }) => {
    for (const [isRefused, name] of REFUSED) {
      if (!isRefused(value)) continue;
      const message = wrongValue(name);
      issues.push({ code: 'invalid_format', format: 'url', input: value, message });
      return;
    }
  });
