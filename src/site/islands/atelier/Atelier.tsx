import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { Actions } from './Actions.tsx';
import { describeEdit } from './announcement.ts';
import { ComparisonPanel } from './ComparisonPanel.tsx';
import type { Bench, Focus } from './bench.ts';
import { Head } from './Head.tsx';
import { MeasureBar } from './MeasureBar.tsx';
import { MomentForm } from './MomentForm.tsx';
import { Notices } from './Notices.tsx';
import { OutPanel } from './OutPanel.tsx';
import { Printed } from './Printed.tsx';
import { Sheet } from './Sheet.tsx';
import { useKeeping, type KeepingProps } from './use-keeping.ts';
import { dateMeasure, nameMeasure } from './words.ts';
import type { Remark } from '../../../magazine/atelier/imported.ts';
import { freeMomentId, type OwnJourney } from '../../../magazine/atelier/own-journey.ts';
import { openWork, reduceWork, type WorkAction } from '../../../magazine/atelier/work.ts';

export interface AtelierProps extends KeepingProps {
  /** Says a sentence to those who do not see the change. */
  say: (sentence: string) => void;
  /** Whether the form of its first moment opens, to be written in. */
  opensForm: boolean;
  /** What is to be told of where it came from. */
  remarks: readonly Remark[];
  /** Numbers of the issues whose colours it may wear, the newest first. */
  papers: readonly number[];
  /** Another journey came in. */
  onImport: (journey: OwnJourney, remarks: readonly Remark[]) => void;
  /** Back to the beginnings. */
  onLeave: () => void;
  /** The form opened, over the journey where there is little room; `close` is what the way back does. */
  onOpen: (close: () => void) => void;
  onClose: () => void;
}

/** Where there is little room the form stands over the journey. */
export const NARROW = '(width < 72rem)';

/** Whether a media query holds, as it changes. */
function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = () => setHolds(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return holds;
}

/** The atelier at work on one journey: its thread, its form, what will be done. */
export function Atelier(props: AtelierProps) {
  const { words, now, say, onLeave } = props;
  const { t, count } = words;
  const [work, dispatch] = useReducer(reduceWork, openWork(props.journey));
  const first = props.journey.moments[0]?.id;
  const [chosen, setChosen] = useState(first);
  const [shown, setShown] = useState(props.journey.measures.length - 1);
  const [compares, setCompares] = useState(false);
  const [focus, setFocus] = useState<Focus | undefined>(
    props.opensForm && first ? { on: 'form', id: first } : undefined,
  );
  const [opened, setOpened] = useState(props.opensForm);
  const [isOut, setIsOut] = useState(false);
  const [wasOut, setWasOut] = useState(false);
  const [removed, setRemoved] = useState<{ id: string; title: string }>();
  const journey = work.present;
  const measure = Math.min(shown, journey.measures.length - 1);
  const older = compares && measure > 0 ? measure - 1 : undefined;
  const { keptAt, ...keeping } = useKeeping(props, journey, dispatch);

  useEffect(() => {
    const { title } = document;
    document.title = `${journey.title || t('atelier.untitled')} · ${title}`;
    return () => {
      document.title = title;
    };
  }, [journey.title]);

  const panel = useRef<HTMLElement>(null);
  const outButton = useRef<HTMLButtonElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    panel.current?.scrollTo(0, 0);
  }, [isOut, older]);

  const isNarrow = useMedia(NARROW);
  const flows = older !== undefined && !isOut;
  /** Whether the panel stands over all of the page: what lies under it rests. */
  const isOver = opened && isNarrow && !flows;
  useLayoutEffect(() => {
    const around = document.querySelectorAll<HTMLElement>('body > :not(main, dialog)');
    for (const element of around) element.inert = isOver;
    return () => {
      for (const element of around) element.inert = false;
    };
  }, [isOver]);
  useLayoutEffect(() => {
    const { current } = panel;
    if ((isOver || isOut) && !current?.contains(document.activeElement)) {
      current?.focus({ preventScroll: true });
    }
  }, [isOver, isOut]);

  const paper = journey.paper ?? props.papers[0];
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['issue'] = String(paper);
    return () => {
      dataset['issue'] = String(props.papers[0]);
    };
  }, [paper]);

  const choose: Bench['choose'] = (id, { focus: on, open } = {}) => {
    setChosen(id);
    setFocus(on && { on, id });
    if (on) setIsOut(false);
    if (open) setOpened(true);
  };
  const act: Bench['act'] = (edit, field) => {
    setRemoved(undefined);
    const action: WorkAction = { type: 'edit', edit, field };
    const after = reduceWork(work, action).present;
    dispatch(action);
    const sentence = describeEdit(edit, { before: journey, after }, words);
    if (sentence) say(sentence);
  };
  const step = (type: 'undo' | 'redo') => {
    const next = reduceWork(work, { type }).present;
    if (next === journey) return;
    dispatch({ type });
    setRemoved(undefined);
    // The chosen moment may be gone with the step.
    if (!next.moments.some(({ id }) => id === chosen)) setChosen(next.moments[0]?.id);
    say(t(`atelier.said.${type}`, { count: count('atelier.moments', next.moments.length) }));
  };

  const bench: Bench = {
    words,
    journey,
    measure,
    chosen,
    focus,
    act,
    settle: () => dispatch({ type: 'settle' }),
    choose,
    say,
    add: (at) => {
      const id = freeMomentId(journey.moments);
      act({ type: 'add', id, at });
      choose(id, { focus: 'form', open: true });
    },
    remove: (id) => {
      const index = journey.moments.findIndex((moment) => moment.id === id);
      const neighbour = journey.moments[index + 1] ?? journey.moments[index - 1];
      act({ type: 'remove', id });
      const title = journey.moments[index]?.title || t('atelier.moment.untitled');
      setRemoved({ id, title });
      setOpened(false);
      if (neighbour) choose(neighbour.id, { focus: 'knot' });
      else {
        setChosen(undefined);
        addButton.current?.focus();
      }
    },
    sew: (id, kind) => {
      const why = journey.moments.find((moment) => moment.id === id)?.seam?.why ?? '';
      const seam = kind === 'none' ? undefined : { visible: kind === 'visible', why };
      act({ type: 'moment', id, change: { seam } });
    },
  };

  const onKey = (event: KeyboardEvent) => {
    // What is typed in the search is not about the journey.
    if (document.querySelector('dialog[open]')) return;
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y')) {
      event.preventDefault();
      step(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    } else if (event.key === 'Escape' && opened) close();
  };
  // Wherever the focus is: a click on the bare sheet leaves it nowhere. As it is drawn: no key comes too soon.
  useLayoutEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  const close = () => {
    setOpened(false);
    setIsOut(false);
    setWasOut(isOut);
    if (chosen && !isOut) choose(chosen, { focus: 'knot' });
  };
  useLayoutEffect(() => {
    if (wasOut) outButton.current?.focus();
    setWasOut(false);
  }, [wasOut]);
  const closing = useRef(close);
  closing.current = close;
  useEffect(() => {
    if (opened) props.onOpen(() => closing.current());
    else props.onClose();
  }, [opened]);

  return (
    <div class="atelier-work">
      <div class="hero atelier-canvas" inert={isOver}>
        <Head bench={bench} onLeave={onLeave} />
        <div class="atelier-tools">
          <MeasureBar
            bench={bench}
            now={now}
            compares={older !== undefined}
            onShow={(index, comparing) => {
              setShown(index);
              setCompares(comparing);
              if (!comparing) return;
              const [before, after] = [index - 1, index].map((each) =>
                dateMeasure(journey, each, words),
              );
              say(t('atelier.said.compare', { before: before ?? '', after: after ?? '' }));
            }}
          />
          <div role="group" aria-label={t('atelier.tools')}>
            {(['undo', 'redo'] as const).map((type) => (
              <button
                key={type}
                type="button"
                class="pill"
                aria-disabled={work[type === 'undo' ? 'past' : 'future'].length === 0}
                onClick={() => step(type)}
              >
                {t(`atelier.${type}`)}
              </button>
            ))}
            <button
              type="button"
              class="pill"
              ref={outButton}
              aria-pressed={isOut}
              onClick={() => {
                setIsOut(!isOut);
                setOpened(!isOut);
              }}
            >
              {t('atelier.out')}
            </button>
            <button type="button" class="pill" onClick={() => print()}>
              {t('atelier.print')}
            </button>
          </div>
        </div>
        <Notices words={words} remarks={props.remarks} {...keeping} />
        {measure > 0 && older === undefined && (
          <p class="atelier-hint">
            {t('atelier.earlier', { name: nameMeasure(journey, measure - 1, words) })}
          </p>
        )}
        <Sheet bench={bench} older={older} />
        <div class="atelier-bar">
          <button
            type="button"
            class="pill atelier-main"
            ref={addButton}
            onClick={() => bench.add(journey.moments.length)}
          >
            {t('atelier.add')}
          </button>
          {removed && (
            <>
              <button
                type="button"
                class="pill"
                onClick={() => {
                  step('undo');
                  choose(removed.id, { focus: 'knot' });
                }}
              >
                {t('atelier.undo')}
              </button>
              <span aria-hidden="true">{t('atelier.said.remove', { title: removed.title })}</span>
            </>
          )}
        </div>
        <p class="atelier-help">
          <span class="atelier-keys">{t('atelier.help')}</span>
          <span class="atelier-touch">{t('atelier.help.touch')}</span>
        </p>
        <Printed bench={bench} older={older} />
        <Actions bench={bench} />
        <p class="atelier-private" data-kept>
          <span>{t('atelier.private')}</span>
          {keptAt !== undefined && <span>{t('atelier.kept', { time: words.time(keptAt) })}</span>}
        </p>
      </div>
      <aside
        ref={panel}
        class="atelier-panel"
        tabindex={-1}
        aria-label={t(isOut ? 'atelier.out.title' : 'atelier.panel')}
        data-open={opened || undefined}
        data-flows={flows || undefined}
      >
        <div class="atelier-panel-bar">
          <button type="button" class="pill" onClick={close}>
            {t('atelier.done')}
          </button>
        </div>
        {isOut ? (
          <OutPanel
            bench={bench}
            older={older}
            papers={props.papers}
            address={location.origin + location.pathname}
            onImport={props.onImport}
            onClose={close}
          />
        ) : older === undefined ? (
          <MomentForm bench={bench} />
        ) : (
          <ComparisonPanel bench={bench} older={older} />
        )}
      </aside>
    </div>
  );
}
