import type { Library } from '../../magazine/library/library.ts';
import { absoluteUrl } from '../addresses.ts';

/** A URI that stays when addresses change (RFC 4151). */
export function tagUri({ magazine }: Pick<Library, 'magazine'>, ...parts: string[]): string {
  const authority = magazine.authority ?? absoluteUrl('').hostname;
  return `tag:${authority},2026:${parts.join('/')}`;
}
