import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { buildJourney, type Journey, type Moment } from '../../magazine/journeys/journey.ts';
import { typesetLocalised } from '../../magazine/typography/typography.ts';
import { formatFeeling, translator } from '../../magazine/words/messages.ts';
import { CONTENT_ROOT } from '../../desk/files/content-root.ts';
import { journeySchema } from '../../magazine/schemas/journey.ts';
import type { Locale } from '../../magazine/vocabulary.ts';

/** A journey as editors wrote it: what a page is compared with. */
export async function readJourney(id: string): Promise<Journey> {
  const file = path.join(CONTENT_ROOT, 'content/journeys', `${id}.yaml`);
  return buildJourney(
    id,
    typesetLocalised(journeySchema.parse(parse(await readFile(file, 'utf8')))),
  );
}

/** The journey that a page shows first. */
export async function readJourneyOf(page: Page): Promise<Journey> {
  const anchor = await page.locator('main section[id^="thread-"]').first().getAttribute('id');
  return readJourney(anchor?.slice('thread-'.length) ?? '');
}

/** Everything that readers are told of a moment, in words. */
export function factsOf(moment: Moment, locale: Locale): string[] {
  const t = translator(locale);
  const { stage, channel, title, text, feeling, seam, values, evidence } = moment;
  return [
    t(`stage.${stage}`),
    t(`channel.${channel}`),
    title[locale],
    text[locale],
    formatFeeling(feeling, locale),
    ...(seam ? [t(seam.visible ? 'seam.visible' : 'seam.hidden'), seam.why[locale]] : []),
    ...values.map(({ value, kept }) =>
      t(kept ? 'value.kept' : 'value.broken', { value: t(`value.${value}`) }),
    ),
    t(`evidence.${evidence}`),
  ];
}

/** Text as it is compared: every run of spaces of any kind is one space. */
export function flatten(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
