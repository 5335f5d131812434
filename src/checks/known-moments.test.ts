import { describe, expect, it } from 'vitest';
import { checkText } from '../tests/checked-text.ts';
import { checkKnownMoments } from './moments.ts';

async function explain(piece?: string) {
  const text = piece === undefined ? { locale: 'en' as const } : { locale: 'en' as const, piece };
  const problems = await checkText(checkKnownMoments, '<Moment id="bac" />', text);
  return problems.map(({ what, why }) => [what, why]);
}

const WHAT = { fr: 'Le magazine ne connaît pas le moment « bac ».', en: 'Unknown moment “bac”.' };

describe('an unknown moment', () => {
  it('is one that no journey of the piece has', async () => {
    const why = {
      fr: 'Il n’est dans aucun des parcours de l’article : « quai-douze ».',
      en: 'The journeys of the piece, “quai-douze”, have no such moment.',
    };
    expect(await explain('quai-douze')).toEqual([[WHAT, why]]);
  });

  it('is any, in a piece without a journey', async () => {
    const why = { fr: 'L’article n’a pas de parcours.', en: 'The piece carries no journey.' };
    expect(await explain('petite-couture')).toEqual([[WHAT, why]]);
  });

  it('is any, in a standing page', async () => {
    const why = {
      fr: 'Une page permanente n’a pas de parcours : elle ne montre donc aucun moment.',
      en: 'A standing page carries no journey, so it shows no moment.',
    };
    expect(await explain()).toEqual([[WHAT, why]]);
  });

  it('is told to be removed where no journey could hold it', async () => {
    const remedies = async (piece?: string) =>
      (
        await checkText(checkKnownMoments, '<Moment id="bac" />', {
          locale: 'en',
          ...(piece !== undefined && { piece }),
        })
      ).map(({ remedy }) => remedy.en);
    expect(await remedies()).toEqual(['Remove the card.']);
    expect(await remedies('petite-couture')).toEqual(['Remove the card.']);
    expect(await remedies('quai-douze')).toEqual(['Add the moment to the journey.']);
  });

  it('is one that the journey named beside it has not, if the piece carries that journey', async () => {
    const explainNamed = async (journey: string) =>
      (
        await checkText(checkKnownMoments, `<Moment id="bac" journey="${journey}" />`, {
          locale: 'en',
          piece: 'quai-douze',
        })
      ).map(({ why }) => why.en);
    expect(await explainNamed('quai-douze')).toEqual([
      'The journey “quai-douze” has no such moment.',
    ]);
    expect(await explainNamed('autre')).toEqual([]);
  });
});
