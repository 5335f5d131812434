import { useEffect, useState } from 'preact/hooks';
import type { Bench } from './bench.ts';
import { ImportBox } from './ImportBox.tsx';
import { sayRemark } from './remark-words.ts';
import { nameMeasure } from './words.ts';
import { fileNameOf, saveFile } from '../../instrument/saved-file.ts';
import { writeCsv } from '../../../magazine/atelier/csv-file.ts';
import type { Remark } from '../../../magazine/atelier/imported.ts';
import { lacksForMagazine } from '../../../magazine/atelier/magazine-entry.ts';
import type { OwnJourney } from '../../../magazine/atelier/own-journey.ts';
import { LONGEST_LINK, packJourney, withoutWords } from '../../../magazine/atelier/shared-link.ts';

interface OutPanelProps {
  bench: Bench;
  /** Index of the measure that is compared with the one that is shown. */
  older: number | undefined;
  /** Numbers of the issues whose colours a journey may wear, the newest first. */
  papers: readonly number[];
  /** The address of the page, without a fragment. */
  address: string;
  onImport: (journey: OwnJourney, remarks: readonly Remark[]) => void;
  onClose: () => void;
}

/** The most lacks that are listed at once. */
const MOST_LACKS = 6;

/** The longest name of a file that a button shows whole, in letters. */
const LONGEST_NAME = 9;

/** How a link carries a journey. */
export const SHARED = '#fil=';

const colourOf = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** A link that carries the journey: made anew with each change. */
function ShareLink({
  bench: { words, journey, say },
  address,
  onFile,
}: Pick<OutPanelProps, 'bench' | 'address'> & {
  /** Gives the file in place of a link that would be too long. */
  onFile: () => void;
}) {
  const { t } = words;
  const [bare, setBare] = useState(true);
  const [link, setLink] = useState<string>();
  const [copied, setCopied] = useState(false);
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const make = async () => {
      const packed = await packJourney(bare ? withoutWords(journey) : journey);
      if (!isCurrent) return;
      setIsLong(packed.length > LONGEST_LINK);
      setLink(address + SHARED + packed);
      setCopied(false);
    };
    void make();
    return () => {
      isCurrent = false;
    };
  }, [journey, bare]);
  return (
    <section>
      <h3 class="display">{t('atelier.share')}</h3>
      <p>{t('atelier.share.words')}</p>
      <label class="atelier-check">
        <input
          type="checkbox"
          checked={bare}
          onChange={({ currentTarget }) => setBare(currentTarget.checked)}
        />
        <span>{t('atelier.share.bare')}</span>
      </label>
      {isLong ? (
        <>
          <p role="status">{t('atelier.share.long')}</p>
          <button type="button" class="pill atelier-main" onClick={onFile}>
            {t('atelier.file.json')}
          </button>
        </>
      ) : (
        <>
          <label class="atelier-field">
            <span class="unseen">{t('atelier.share.link')}</span>
            <input type="text" readOnly value={link ?? ''} />
          </label>
          <button
            type="button"
            class="pill atelier-main"
            disabled={link === undefined}
            onClick={() => {
              void navigator.clipboard.writeText(link ?? '').then(() => {
                setCopied(true);
                say(t('atelier.share.copied'));
              });
            }}
          >
            {t(copied ? 'atelier.share.copied' : 'atelier.share.copy')}
          </button>
        </>
      )}
    </section>
  );
}

/** How a journey leaves the atelier, and how another comes in. */
export function OutPanel({ bench, older, papers, address, onImport, onClose }: OutPanelProps) {
  const { words, journey, measure, act, say } = bench;
  const { t } = words;
  const [failure, setFailure] = useState(false);
  /** The journey whose picture was told on the clipboard last. */
  const [told, setTold] = useState<OwnJourney>();
  const name = fileNameOf(journey.title, 'parcours');
  const lacks = lacksForMagazine(journey, measure);

  const save = async (ending: string, make: () => Promise<Blob>) => {
    try {
      const file = `${name}.${ending}`;
      saveFile(file, await make());
      setFailure(false);
      say(t('atelier.said.file', { file }));
    } catch {
      setFailure(true);
    }
  };
  const text = (content: string, type: string) => new Blob([content], { type });
  const picture = () => ({
    journey,
    measure,
    older,
    words,
    palette: { ink: colourOf('--ink'), stock: colourOf('--stock') },
  });
  const copyWords = async () => {
    try {
      const { tellPicture } = await import('./picture.tsx');
      await navigator.clipboard.writeText(tellPicture(picture()));
      setTold(journey);
      say(t('atelier.share.copied'));
    } catch {
      setFailure(true);
    }
  };
  const files = {
    yaml: async () => {
      const { writeYaml } = await import('../../../magazine/atelier/yaml-file.ts');
      return text(writeYaml(journey, measure), 'application/yaml');
    },
    json: async () => text(`${JSON.stringify(journey, null, 2)}\n`, 'application/json'),
    csv: async () => text(writeCsv(journey), 'text/csv'),
    svg: async () => (await import('./picture.tsx')).drawSvg(picture()),
    png: async () => (await import('./picture.tsx')).drawPng(picture()),
  };
  const offer = (ending: keyof typeof files) => (
    <li>
      <div>
        <b>{t(`atelier.file.${ending}`)}</b>
        <p>
          {t(`atelier.file.${ending}.words`, { measure: nameMeasure(journey, measure, words) })}
        </p>
      </div>
      <button type="button" class="pill" onClick={() => void save(ending, files[ending])}>
        {name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name}.{ending}
      </button>
    </li>
  );

  return (
    <div class="atelier-out">
      <div class="atelier-line">
        <h2 class="display">{t('atelier.out.title')}</h2>
        <button type="button" class="pill beside" onClick={onClose}>
          {t('atelier.close')}
        </button>
      </div>
      {failure && <p role="alert">{t('atelier.file.failed')}</p>}
      <section>
        <h3 class="display">{t('atelier.out.keep')}</h3>
        <ul>
          {offer('json')}
          {offer('csv')}
          {offer('yaml')}
        </ul>
        {lacks.length > 0 && (
          <details class="atelier-lacks">
            <summary>{words.count('atelier.lacks', lacks.length)}</summary>
            <ul>
              {lacks.slice(0, MOST_LACKS).map((remark) => (
                <li key={sayRemark(remark, words)}>{sayRemark(remark, words)}</li>
              ))}
              {lacks.length > MOST_LACKS && (
                <li>{t('atelier.refused.more', { count: lacks.length - MOST_LACKS })}</li>
              )}
            </ul>
          </details>
        )}
      </section>
      <section>
        <h3 class="display">{t('atelier.out.show')}</h3>
        <ul>
          {offer('svg')}
          {offer('png')}
          <li>
            <div>
              <b>{t('atelier.picture.words')}</b>
              <p>{t('atelier.picture.words.for')}</p>
            </div>
            <button type="button" class="pill" onClick={() => void copyWords()}>
              {t(told === journey ? 'atelier.share.copied' : 'atelier.picture.copy')}
            </button>
          </li>
          <li>
            <div>
              <b>{t('atelier.file.print')}</b>
              <p>{t('atelier.file.print.words')}</p>
            </div>
            <button type="button" class="pill" onClick={() => print()}>
              {t('atelier.print')}
            </button>
          </li>
        </ul>
        <fieldset class="atelier-papers">
          <legend>{t('atelier.paper.colours')}</legend>
          {papers.map((number) => (
            <label key={number} data-issue={number}>
              <input
                type="radio"
                name="paper"
                checked={(journey.paper ?? papers[0]) === number}
                onChange={() => act({ type: 'journey', change: { paper: number } })}
              />
              <span class="unseen">{t('issue.number', { number })}</span>
            </label>
          ))}
        </fieldset>
      </section>
      <ShareLink bench={bench} address={address} onFile={() => void save('json', files.json)} />
      <ImportBox words={words} onImport={onImport} />
    </div>
  );
}
