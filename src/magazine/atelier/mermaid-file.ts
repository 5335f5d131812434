import { refuse, type Candidate, type Imported, type Remark } from './imported.ts';
import { LIMITS, OWN_VERSION, type OwnJourney } from './own-journey.ts';
import { STAGES, type Stage } from '../vocabulary.ts';

const TASK = /^(?<title>[^:]*):\s*(?<score>[^:]*?)\s*(?::(?<actors>.*))?$/;

/** Mermaid rates from 1 to 5, the magazine from −2 to +2. */
const MIDDLE = 3;

/** Whether a text is a `journey` diagram: https://mermaid.js.org/syntax/userJourney.html */
export function isMermaid(text: string): boolean {
  return /^\s*(?:---[\s\S]*?---\s*)?(?:%%.*\n\s*)*journey\b/.test(
    text.replace(/^```mermaid\s*/, ''),
  );
}

/**
 * Reads a `journey` diagram of Mermaid. Its sections become the stages in order; it knows neither channels nor
 * seams, and what goes beyond the limits of the atelier is cut and told.
 */
export function readMermaid(
  text: string,
  { lang, measure }: Pick<OwnJourney, 'lang'> & { measure: string },
): Candidate | Imported {
  if (!isMermaid(text)) return refuse('atelier.refused.mermaid');
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:%%|```|---|journey$)/.test(line));
  const sections = lines.filter((line) => /^section\b/.test(line)).length;
  const remarks: Remark[] = [];
  const actors = new Set<string>();
  const moments: unknown[] = [];
  let title = '';
  let section = 0;
  const stageOf = (index: number): Stage =>
    STAGES[
      Math.min(
        STAGES.length - 1,
        Math.floor(((index - 1) * STAGES.length) / Math.max(sections, STAGES.length)),
      )
    ] ?? STAGES[0];
  for (const line of lines) {
    if (/^section\b/.test(line)) section += 1;
    else if (/^title\b/.test(line)) {
      const name = line.slice('title'.length).trim();
      title = name.slice(0, LIMITS.title);
      if (title !== name)
        remarks.push({ key: 'atelier.left.name', values: { most: LIMITS.title } });
    } else {
      const { title: words = '', score = '', actors: names = '' } = TASK.exec(line)?.groups ?? {};
      const number = moments.length + 1;
      if (words.trim() === '' || score === '') {
        if (!/^(?:acc(?:Title|Descr)|journey)\b/.test(line)) {
          remarks.push({ key: 'atelier.left.line', values: { line: line.slice(0, 40) } });
        }
        continue;
      }
      const rated = Number(score) - MIDDLE;
      const isFit = Number.isInteger(rated) && Math.abs(rated) <= 2;
      if (!isFit) {
        remarks.push({ key: 'atelier.left.score', values: { number, found: score.slice(0, 12) } });
      }
      const name = words.trim();
      const most = LIMITS.momentTitle;
      if (name.length > most) {
        remarks.push({ key: 'atelier.left.cut', values: { number, most } });
      }
      for (const actor of names.split(',')) if (actor.trim()) actors.add(actor.trim());
      moments.push({
        id: `m${number}`,
        title: name.slice(0, most),
        stage: section === 0 ? STAGES[0] : stageOf(section),
        text: '',
        verbatims: '',
        readings: [isFit ? { feeling: rated } : {}],
      });
    }
  }
  const candidate = {
    version: OWN_VERSION,
    lang,
    title,
    persona: [...actors].join(', ').slice(0, LIMITS.words),
    goal: '',
    measures: [{ label: measure }],
    moments,
  };
  return { candidate, remarks: [...remarks.slice(0, 5), { key: 'atelier.left.mermaid' }] };
}
