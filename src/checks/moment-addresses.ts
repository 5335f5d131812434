import type { Manuscripts } from '../library/from-disk.ts';
import { quote, showPlainly } from '../library/quotation.ts';
import { momentIdsOf } from './piece-moments.ts';
import type { Problem } from './problem.ts';

type Description = Pick<Problem, 'what' | 'why' | 'remedy'>;

function describeTwice(journey: string): Description {
  const quoted = quote(journey);
  return {
    what: {
      fr: `L’article porte deux fois le parcours ${quoted.fr}.`,
      en: `The piece carries the journey ${quoted.en} twice.`,
    },
    why: {
      fr: 'Chacun de ses moments aurait deux fois la même adresse dans la page de l’article.',
      en: 'Each of its moments would have the same address twice in the page of the piece.',
    },
    remedy: { fr: 'Retirez l’un des deux.', en: 'Remove one of the two.' },
  };
}

function describeClash(id: string, owner: string, journey: string): Description {
  const moment = quote(id);
  return {
    what: {
      fr: `Les parcours « ${owner} » et « ${journey} » ont tous deux un moment ${moment.fr}.`,
      en: `The journeys “${owner}” and “${journey}” both have a moment ${moment.en}.`,
    },
    why: {
      fr: `Les deux auraient l’adresse #moment-${showPlainly(id)} dans la page de l’article.`,
      en: `Both would have the address #moment-${showPlainly(id)} in the page of the piece.`,
    },
    remedy: {
      fr: `Donnez un autre identifiant au moment dans content/journeys/${journey}.yaml, avant qu’il ne paraisse.`,
      en: `Give the moment another id in content/journeys/${journey}.yaml, before it is published.`,
    },
  };
}

/** ADDR-002: a moment id that a piece has twice, which is an anchor of its page; or a journey. */
export function checkMomentAddresses({ articles, journeys }: Manuscripts): Problem[] {
  return [...articles.values()].flatMap(({ file, document }) => {
    const owners = new Map<string, string>();
    const carried = new Set<string>();
    return (document?.textsAt(['journeys', '*']) ?? []).flatMap(({ text: journey, place }) => {
      const report = (description: Description): Problem => ({
        file,
        ...place,
        code: 'ADDR-002',
        severity: 'error',
        ...description,
      });
      if (carried.has(journey)) return [report(describeTwice(journey))];
      carried.add(journey);
      const ids = new Set((momentIdsOf(journeys.get(journey)) ?? []).map(({ text }) => text));
      const taken = [...ids].filter((id) => owners.has(id));
      ids.forEach((id) => owners.set(id, owners.get(id) ?? journey));
      // Those that are taken keep their first owner.
      return taken.map((id) => report(describeClash(id, owners.get(id) ?? '', journey)));
    });
  });
}
