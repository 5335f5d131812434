import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Bench } from './bench.ts';
import { Cells } from './Cells.tsx';
import { Field, NumberField, Room } from './Field.tsx';
import { feelingOf } from '../../../magazine/atelier/own-drawing.ts';
import {
  ACTION_STATES,
  LIMITS,
  SUPPORTS,
  type Action,
  type OwnMoment,
  type Reading,
  type Support,
} from '../../../magazine/atelier/own-journey.ts';
import {
  CHANNEL_GROUPS,
  FEELINGS,
  formatSigned,
  MOST_WAIT_MINUTES,
  SEAM_KINDS,
  seamKindOf,
  STAGES,
  type Channel,
  type ChannelGroup,
} from '../../../magazine/vocabulary.ts';
import type { MessageKey } from '../../../magazine/words/messages.ts';

const EMPTY_ACTION: Action = { what: '', who: '', by: '', how: '', state: 'to-do' };

/** What the fields of a moment have in common. */
const sharedBy = ({ words, journey, settle }: Bench) => ({
  words,
  lang: journey.lang,
  onSettle: settle,
});

interface PartProps {
  bench: Bench;
  moment: OwnMoment;
}

/** What bears the feeling out, with how many and when. */
function SupportFields({ bench, moment }: PartProps) {
  const { words, measure, act } = bench;
  const shared = sharedBy(bench);
  const { t } = words;
  const { id } = moment;
  const support = moment.readings[measure]?.support;
  const put = (change: Partial<Support>, field?: string) => {
    const kind = support?.kind ?? 'interview';
    const reading: Partial<Reading> = { support: { ...support, kind, ...change } };
    act({ type: 'reading', id, measure, change: reading }, field && `${field} ${id}`);
  };
  return (
    <>
      <Cells
        words={words}
        name={`support-${id}`}
        legend={t('atelier.field.support')}
        choices={SUPPORTS.map((kind) => ({ value: kind, label: t(`atelier.support.${kind}`) }))}
        value={support?.kind}
        onChoose={(kind) => put({ kind })}
        onClear={() => act({ type: 'reading', id, measure, change: { support: undefined } })}
        rows
      />
      {support && (
        <div class="atelier-pair" data-three>
          {(['heard', 'asked'] as const).map((name) => (
            <NumberField
              key={`${name} ${id} ${measure}`}
              {...shared}
              label={t(`atelier.field.${name}`)}
              value={support[name]}
              step={1}
              onInput={(number) => put({ [name]: number }, name)}
            />
          ))}
          <Field
            {...shared}
            label={t('atelier.field.when')}
            value={support.when ?? ''}
            most={LIMITS.title}
            onInput={(when) => put({ when: when === '' ? undefined : when }, 'when')}
          />
        </div>
      )}
    </>
  );
}

/** What will be done about a moment. */
function ActionFields({ bench, moment }: PartProps) {
  const { words, act } = bench;
  const shared = sharedBy(bench);
  const { t } = words;
  const action = moment.action ?? EMPTY_ACTION;
  const put = (change: Partial<Action>, field?: string) => {
    const next = { ...action, ...change };
    const isEmpty = [next.what, next.who, next.by, next.how].every((part) => part === '');
    act(
      { type: 'moment', id: moment.id, change: { action: isEmpty ? undefined : next } },
      field && `${field} ${moment.id}`,
    );
  };
  const field = (name: 'what' | 'who' | 'by' | 'how', lines?: number) => (
    <Field
      {...shared}
      label={t(`atelier.action.${name}`)}
      value={action[name]}
      most={LIMITS.line}
      {...(name === 'who' ? { hint: t('atelier.action.who.hint') } : {})}
      {...(lines === undefined ? {} : { lines })}
      onInput={(value) => put({ [name]: value }, `action-${name}`)}
    />
  );
  return (
    <section class="atelier-do">
      <h3 class="display">{t('atelier.action')}</h3>
      {field('what')}
      <div class="atelier-pair">
        {field('who')}
        {field('by')}
      </div>
      {field('how', 2)}
      {moment.action && (
        <Cells
          words={words}
          name={`state-${moment.id}`}
          legend={t('atelier.action.state')}
          choices={ACTION_STATES.map((state) => ({
            value: state,
            label: t(`atelier.state.${state}`),
          }))}
          value={action.state}
          onChoose={(state) => put({ state })}
        />
      )}
    </section>
  );
}

/** All that can be said of the chosen moment. */
export function MomentForm({ bench }: { bench: Bench }) {
  const { words, journey, measure, chosen, focus, act, settle, choose } = bench;
  const shared = sharedBy(bench);
  const { t, count } = words;
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focus?.on !== 'form') return;
    // A moment without a name waits for one.
    const field = document.getElementById('moment-title') as HTMLInputElement | null;
    if (field?.value === '') field.focus();
    else {
      form.current?.focus({ preventScroll: true });
      form.current?.parentElement?.scrollTo(0, 0);
    }
  }, [focus]);

  const index = journey.moments.findIndex(({ id }) => id === chosen);
  const moment = journey.moments[index];
  if (!moment) return <p class="atelier-hint">{t('atelier.nothing')}</p>;
  const { id, planned, seam } = moment;
  const before = journey.moments[index - 1];
  const after = journey.moments[index + 1];
  const reading = moment.readings[measure] ?? {};
  const feeling = feelingOf(moment, measure);
  const put = (change: Partial<Omit<OwnMoment, 'id' | 'stage' | 'readings'>>, field?: string) =>
    act({ type: 'moment', id, change }, field && `${field} ${id}`);
  const note = (change: Partial<Reading>, field?: string) =>
    act({ type: 'reading', id, measure, change }, field && `${field} ${id}`);
  const feelings = FEELINGS.map((value) => ({
    value,
    label: t(`feeling.${value}` as MessageKey),
  }));
  const gap = planned === undefined || feeling === undefined ? 0 : Math.abs(planned - feeling);
  const titleOf = ({ title }: OwnMoment) => title || t('atelier.moment.untitled');

  return (
    <div class="atelier-form" ref={form} tabindex={-1} role="group" aria-label={titleOf(moment)}>
      <div class="atelier-form-head">
        <p>{t('atelier.position', { number: index + 1, count: journey.moments.length })}</p>
        <div>
          {before && (
            <button type="button" class="pill" onClick={() => choose(before.id)}>
              ‹ {index}
              <span class="unseen">
                {t('atelier.previous')} · {titleOf(before)}
              </span>
            </button>
          )}
          {after && (
            <button type="button" class="pill" onClick={() => choose(after.id)}>
              {index + 2} ›
              <span class="unseen">
                {t('atelier.next')} · {titleOf(after)}
              </span>
            </button>
          )}
        </div>
      </div>
      <label class="atelier-title">
        <span class="unseen">{t('atelier.field.title')}</span>
        <textarea
          id="moment-title"
          lang={journey.lang}
          class="display"
          rows={1}
          maxLength={LIMITS.momentTitle}
          placeholder={t('atelier.moment.untitled')}
          value={moment.title}
          onInput={({ currentTarget }) =>
            put({ title: currentTarget.value.replaceAll('\n', ' ') }, 'title')
          }
          onBlur={settle}
        />
      </label>
      <Room words={words} value={moment.title} most={LIMITS.momentTitle} />
      <Cells
        words={words}
        name={`stage-${id}`}
        legend={t('atelier.field.stage')}
        aside={t(`stage.${moment.stage}`)}
        choices={STAGES.map((stage) => ({ value: stage, label: t(`stage.verb.${stage}`) }))}
        value={moment.stage}
        onChoose={(stage) => act({ type: 'stage', id, stage })}
      />
      <div class="atelier-pair">
        <label class="atelier-field">
          <span>{t('atelier.field.channel')}</span>
          <select
            value={moment.channel ?? ''}
            onChange={({ currentTarget: { value } }) =>
              put({ channel: value === '' ? undefined : (value as Channel) })
            }
          >
            <option value="">{t('atelier.field.channel.none')}</option>
            {(Object.keys(CHANNEL_GROUPS) as ChannelGroup[]).map((group) => (
              <optgroup key={group} label={t(`channel.group.${group}`)}>
                {CHANNEL_GROUPS[group].map((channel) => (
                  <option key={channel} value={channel}>
                    {t(`channel.${channel}`)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <NumberField
          key={`wait ${id} ${measure}`}
          {...shared}
          label={t('atelier.field.wait')}
          value={reading.waitMinutes}
          step={0.1}
          limit={{ most: MOST_WAIT_MINUTES, why: 'atelier.number.wait' }}
          onInput={(waitMinutes) => note({ waitMinutes: waitMinutes || undefined }, 'wait')}
        />
      </div>
      <Cells
        words={words}
        name={`feeling-${id}`}
        legend={t('atelier.field.feeling')}
        aside={feeling === undefined ? t('atelier.unnoted') : formatSigned(feeling)}
        choices={feelings}
        value={feeling}
        onChoose={(value) => note({ feeling: value })}
        onClear={() => note({ feeling: undefined })}
      />
      <Cells
        words={words}
        name={`planned-${id}`}
        legend={t('atelier.field.planned')}
        aside={gap > 0 && count('atelier.field.gap', gap)}
        choices={feelings}
        value={planned}
        onChoose={(value) => put({ planned: value })}
        onClear={() => put({ planned: undefined })}
      />
      <SupportFields bench={bench} moment={moment} />
      <Field
        {...shared}
        label={t('atelier.field.verbatims')}
        hint={t('atelier.field.verbatims.hint')}
        value={moment.verbatims}
        most={LIMITS.words}
        lines={2}
        quoted
        onInput={(verbatims) => put({ verbatims }, 'verbatims')}
      />
      <Field
        {...shared}
        label={t('atelier.field.text')}
        value={moment.text}
        most={LIMITS.words}
        lines={2}
        onInput={(text) => put({ text }, 'text')}
      />
      {before && (
        <>
          <Cells
            words={words}
            name={`seam-${id}`}
            legend={t('atelier.field.seam', { title: titleOf(before) })}
            choices={SEAM_KINDS.map((kind) => ({ value: kind, label: t(`atelier.seam.${kind}`) }))}
            value={seamKindOf(moment)}
            onChoose={(kind) => bench.sew(id, kind)}
          />
          {seam && (
            <Field
              {...shared}
              label={t('atelier.field.why')}
              value={seam.why}
              most={LIMITS.line}
              onInput={(why) => put({ seam: { ...seam, why } }, 'why')}
            />
          )}
        </>
      )}
      {(moment.action ?? (feeling !== undefined && feeling < 0)) && (
        <ActionFields bench={bench} moment={moment} />
      )}
      <div class="atelier-form-foot">
        <button type="button" class="pill" onClick={() => bench.add(index + 1)}>
          {t('atelier.add.after')}
        </button>
        {before && (
          <button type="button" class="pill" onClick={() => act({ type: 'move', id, by: -1 })}>
            {t('atelier.move.earlier')}
          </button>
        )}
        {after && (
          <button type="button" class="pill" onClick={() => act({ type: 'move', id, by: 1 })}>
            {t('atelier.move.later')}
          </button>
        )}
        <button type="button" class="pill atelier-dashed" onClick={() => bench.remove(id)}>
          {t('atelier.remove')}
        </button>
      </div>
    </div>
  );
}
