import type { Command } from '../command.ts';
import { choiceOption } from '../options.ts';
import { readContent } from '../read-content.ts';
import { formatStatus, formatStatusJson } from '../status/format-status.ts';
import { buildStatus } from '../status/status.ts';

const FORMATS = ['text', 'json'] as const;

/** Tells where every piece, journey and source stands. */
export const status: Command = {
  name: 'status',
  summary: {
    fr: 'Où en est chaque article : brouillon, programmé, publié, traduit.',
    en: 'Where each piece stands: draft, scheduled, published, translated.',
  },
  usage: {
    fr: `Usage : npm run desk -- status [--format text|json]

  --format text  un tableau (par défaut)
  --format json  les mêmes données pour un autre programme

Une traduction est « en retard » quand l’autre texte a changé depuis qu’elle l’a rattrapé ;
\`npm run desk -- translated <article>\` note qu’elle l’a rattrapé.

Code de sortie : 0.`,
    en: `Use: npm run desk -- status [--format text|json]

  --format text  a table (by default)
  --format json  the same data for another program

A translation is “behind” when the other text has changed since it caught up;
\`npm run desk -- translated <piece>\` notes that it has.

Exit code: 0.`,
  },
  options: { format: { type: 'string' } },
  words: { least: 0, most: 0 },
  async run(input, { locale, print, root, today }) {
    const format = choiceOption(input, 'format', FORMATS) ?? 'text';
    const { manuscripts } = await readContent(root);
    const state = buildStatus(manuscripts, today);
    print(format === 'json' ? formatStatusJson(state) : formatStatus(state, locale));
    return 0;
  },
};
