import type { Problem } from '../problem.ts';
import type { Silence } from './silences.ts';

/** Codes of what can be wrong with a note that allows something. */
export const SILENCE_CODES = ['SIL-001', 'SIL-002', 'SIL-003'] as const;

/** Fewest characters that can hold a reason. */
const LEAST_REASON = 10;

function refuse({ code, reason }: Silence, allowed: ReadonlySet<string>) {
  if (!allowed.has(code)) {
    return {
      code: 'SIL-001',
      what: {
        fr: `Une note ne peut pas autoriser « ${code} ».`,
        en: `A note cannot allow “${code}”.`,
      },
      why: {
        fr: 'Elle vaut pour une règle de style ou une remarque « à relire », nommée par son code ; une référence fausse reste fausse.',
        en: 'It serves for a rule of style or a remark “for a human eye”, named by its code; a wrong reference stays wrong.',
      },
      remedy: {
        fr: 'Corrigez le code de la règle, ou supprimez la note.',
        en: 'Mend the code of the rule, or remove the note.',
      },
    } as const;
  }
  if (reason.length >= LEAST_REASON) return undefined;
  return {
    code: 'SIL-002',
    what: {
      fr: `La note autorise ${code} sans dire pourquoi.`,
      en: `The note allows ${code} without saying why.`,
    },
    why: {
      fr: 'Qui relira ce passage doit pouvoir juger si la raison tient encore.',
      en: 'Whoever reads this passage next must be able to judge whether the reason still holds.',
    },
    remedy: {
      fr: `Écrivez la raison après deux-points : \`desk-allow ${code}: la raison\`.`,
      en: `Write the reason after a colon: \`desk-allow ${code}: the reason\`.`,
    },
  } as const;
}

const covers = ({ file, code, from, to }: Silence, problem: Problem) =>
  problem.file === file && problem.code === code && problem.line >= from && problem.line <= to;

/**
 * Takes out what the editors allow in place, and says what is wrong with their notes.
 *
 * @param allowed Codes of the rules that can be silenced.
 */
export function applySilences(
  problems: readonly Problem[],
  silences: readonly Silence[],
  allowed: ReadonlySet<string>,
): Problem[] {
  const refused: Problem[] = [];
  const standing: Silence[] = [];
  for (const silence of silences) {
    const { file, line, column } = silence;
    const refusal = refuse(silence, allowed);
    if (refusal) refused.push({ file, line, column, severity: 'error', ...refusal });
    else standing.push(silence);
  }
  const used = new Set<Silence>();
  const kept = problems.filter((problem) => {
    const silence = standing.find((candidate) => covers(candidate, problem));
    if (silence) used.add(silence);
    return !silence;
  });
  const idle = standing
    .filter((silence) => !used.has(silence))
    .map(({ file, line, column, code }): Problem => ({
      file,
      line,
      column,
      code: 'SIL-003',
      severity: 'warning',
      what: {
        fr: `La note autorise ${code}, et rien ici n’enfreint cette règle.`,
        en: `The note allows ${code}, and nothing here breaks that rule.`,
      },
      why: {
        fr: 'Une autorisation oubliée cacherait la prochaine faute.',
        en: 'A note left behind would hide the next fault.',
      },
      remedy: { fr: 'Supprimez la note.', en: 'Remove the note.' },
    }));
  return [...kept, ...refused, ...idle];
}
