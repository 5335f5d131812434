import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { buildJourney, type Journey, type Moment } from '../../domain/journey.ts';
import { typesetLocalised } from '../../domain/typography.ts';
import { formatFeeling, translator } from '../../i18n/messages.ts';
import { journeySchema } from '../../schemas/journey.ts';
import type { Locale } from '../../schemas/locale.ts';

/** The journey that a page shows first, as editors wrote it: what the page is compared with. */
export async function readJourneyOf(page: Page): Promise<Journey> {
  const anchor = await page.locator('main section[id^="thread-"]').first().getAttribute('id');
  const id = anchor?.slice('thread-'.length) ?? '';
  const entry = journeySchema.parse(parse(await readFile(`content/journeys/${id}.yaml`, 'utf8')));
  return buildJourney(id, typesetLocalised(entry));
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
    ...values.map((value) => t(`value.${value}`)),
    t(`evidence.${evidence}`),
  ];
}

/** Text as it is compared: every run of spaces of any kind is one space. */
export function flatten(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
