import type { Locale, Localised } from '../../schemas/locale.ts';
import { buildAddressListChange, type AddressListChange } from '../address-list-change.ts';
import type { Command } from '../command.ts';
import { writeFiles } from '../file-changes.ts';
import { readOnlineAddresses } from '../online-addresses.ts';
import { readContent } from '../read-content.ts';

const UNREADABLE: Localised = {
  fr: 'Rien n’a été écrit, car le contenu ne peut pas être lu en entier. Voir `npm run desk -- check`.\n',
  en: 'Nothing was written, since the content cannot be read whole. See `npm run desk -- check`.\n',
};

const MARKS = {
  added: { mark: '+', note: { fr: '', en: '' } },
  moved: { mark: '~', note: { fr: '  autre jour', en: '  another day' } },
  dropped: { mark: '-', note: { fr: '  n’a jamais été en ligne', en: '  has never been online' } },
} as const;

function formatChange(list: AddressListChange, locale: Locale): string {
  const lines = (['added', 'moved', 'dropped'] as const).flatMap((kind) =>
    list[kind].map(({ address, day }) => {
      const { mark, note } = MARKS[kind];
      return `  ${mark} ${day} ${address}${note[locale]}\n`;
    }),
  );
  const { file } = list.change;
  const total = {
    fr: `${file}  ${list.total} adresse${list.total < 2 ? '' : 's'}\n`,
    en: `${file}  ${list.total} address${list.total === 1 ? '' : 'es'}\n`,
  };
  return lines.join('') + total[locale];
}

/** Brings the list of the published addresses up to date. */
export const addresses: Command = {
  name: 'addresses',
  summary: {
    fr: 'Met à jour la liste des adresses publiées.',
    en: 'Brings the list of the published addresses up to date.',
  },
  usage: {
    fr: `Usage : npm run desk -- addresses

La liste retient les adresses des pages, des flux et du plan du site, celles des articles à venir comprises.
Ce qui a été en ligne y reste pour toujours. Si la page s’en va, \`desk check\` demande une redirection.
Ce qui n’a existé que dans votre branche en sort avec sa page.

Code de sortie : 0 la liste est à jour, 1 le contenu ne peut pas être lu, 2 mauvais emploi.`,
    en: `Use: npm run desk -- addresses

The list keeps the addresses of pages, feeds and sitemap, those of pieces to come included.
What has been online stays there for ever. If the page goes, \`desk check\` asks for a redirect.
What has existed only on your branch leaves it with its page.

Exit code: 0 the list is up to date, 1 the content cannot be read, 2 wrong use.`,
  },
  options: {},
  words: { least: 0, most: 0 },
  async run(_, { locale, print, root, today }) {
    const { manuscripts } = await readContent(root);
    const online = readOnlineAddresses(root);
    const list = buildAddressListChange(manuscripts, { today, online });
    if (!list) {
      print(UNREADABLE[locale]);
      return 1;
    }
    if (list.change.text !== list.change.before) writeFiles(root, [list.change]);
    print(formatChange(list, locale));
    return 0;
  },
};
