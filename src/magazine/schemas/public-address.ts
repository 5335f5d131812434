import { z } from 'astro/zod';
import { wrongValue } from './words.ts';

/** Hosts that only this machine or its network can reach, by name or by number. */
const PRIVATE_HOST =
  /^(?:localhost|.*\.(?:localhost|local|internal|lan|home|test|invalid)|[^.]+|\[.*\]|(?:0|10|127)\.[\d.]+|169\.254\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+)$/;

/**
 * An address on the web that any reader can open. A line break is refused although browsers pass over it: what
 * stands after it is often another address.
 */
export const publicAddressSchema = z
  .string(wrongValue('source.url'))
  .regex(/^https?:\/\//, wrongValue('source.url'))
  .refine((value) => !/\s/.test(value), wrongValue('source.url.spaces'))
  .refine((value) => URL.canParse(value), wrongValue('source.url'))
  .refine((value) => {
    const url = URL.parse(value);
    return !url || (url.username === '' && url.password === '');
  }, wrongValue('source.url.credentials'))
  .refine((value) => {
    const url = URL.parse(value);
    return !url || !PRIVATE_HOST.test(url.hostname);
  }, wrongValue('source.url.private'));
