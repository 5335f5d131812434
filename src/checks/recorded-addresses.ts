import {
  formatAddressList,
  hasStrayLine,
  parseAddressList,
  updateAddressList,
  type PublishedAddress,
} from '../addresses/address-list.ts';
import { readFirstDays } from '../addresses/site-addresses.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import type { Localised } from '../schemas/locale.ts';
import type { Problem } from './problem.ts';

/** How many addresses a message names before it only counts them. */
const MOST_NAMED = 3;

/** Addresses in a sentence; nothing for none. */
function nameAddresses(addresses: readonly string[]): Localised | undefined {
  if (addresses.length === 0) return undefined;
  const named = addresses.slice(0, MOST_NAMED).join(', ');
  const rest = addresses.length - MOST_NAMED;
  if (rest <= 0) return { fr: named, en: named };
  return {
    fr: `${named} et ${rest} autre${rest === 1 ? '' : 's'}`,
    en: `${named} and ${rest} other${rest === 1 ? '' : 's'}`,
  };
}

/** What is wrong with a list, if anything is; the order of its lines is not. */
function describe(
  source: string,
  recorded: readonly PublishedAddress[],
  wanted: ReadonlyMap<string, string>,
): Localised | undefined {
  const known = new Set(recorded.map(({ address }) => address));
  const missing = nameAddresses([...wanted.keys()].filter((address) => !known.has(address)));
  if (missing) {
    return {
      fr: `Il manque à la liste des adresses publiées : ${missing.fr}.`,
      en: `The list of the published addresses lacks: ${missing.en}.`,
    };
  }
  const vain = nameAddresses([...known].filter((address) => !wanted.has(address)));
  if (vain) {
    return {
      fr: `La liste des adresses publiées en annonce qui ne paraîtront pas : ${vain.fr}.`,
      en: `The list of the published addresses announces some that will not appear: ${vain.en}.`,
    };
  }
  const said = new Set(recorded.map(({ address, day }) => `${day} ${address}`));
  const moved = nameAddresses(
    [...wanted].flatMap(([address, day]) => (said.has(`${day} ${address}`) ? [] : [address])),
  );
  if (moved) {
    return {
      fr: `La liste des adresses publiées donne un autre jour que le contenu à : ${moved.fr}.`,
      en: `The list of the published addresses gives another day than the content to: ${moved.en}.`,
    };
  }
  if (!hasStrayLine(source)) return undefined;
  return {
    fr: 'La liste des adresses publiées contient autre chose que des jours et des adresses.',
    en: 'The list of the published addresses holds something else than days and addresses.',
  };
}

/** The first line, from 1, in which two texts differ. */
function findDifference(one: string, other: string): number {
  const lines = other.split('\n');
  return one.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}

/** ADDR-004: the list of the published addresses does not follow the content. */
export function checkRecordedAddresses(manuscripts: Manuscripts, today: string): Problem[] {
  const { publishedList: list } = manuscripts;
  const firstDays = list && readFirstDays(manuscripts);
  if (!firstDays) return [];
  const recorded = parseAddressList(list.source);
  const wanted = updateAddressList(recorded, firstDays, { today });
  const what = describe(list.source, recorded, wanted);
  if (!what) return [];
  const text = formatAddressList(wanted);
  return [
    {
      file: list.file,
      line: findDifference(list.source, text),
      column: 1,
      code: 'ADDR-004',
      severity: 'error',
      what,
      why: {
        fr: 'La liste retient chaque adresse publiée ou à paraître, pour qu’aucune ne disparaisse sans que personne le voie.',
        en: 'The list keeps each address that is public or to come, so that none disappears without anybody seeing it.',
      },
      remedy: {
        fr: 'Lancez `npm run desk -- addresses`, qui la met à jour, et enregistrez-la dans git avec le reste.',
        en: 'Run `npm run desk -- addresses`, which brings it up to date, and commit it with the rest.',
      },
      fix: { start: 0, end: list.source.length, text },
    },
  ];
}
