import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { morningOf } from '../../magazine/library/calendar.ts';

interface Step {
  name?: string;
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  'continue-on-error'?: boolean;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, { permissions?: unknown; uses?: string; needs?: string; steps?: Step[] }>;
}

async function readWorkflow(name: string): Promise<Workflow> {
  return parse(await readFile(`.github/workflows/${name}`, 'utf8')) as Workflow;
}

const check = await readWorkflow('check.yml');
const [deploy, daily, publish] = await Promise.all(
  ['deploy.yml', 'daily.yml', 'publish.yml'].map(readWorkflow),
);
const all = { check, deploy, daily, publish };
const steps = Object.values(check.jobs).flatMap((job) => job.steps ?? []);

/** The one step that runs a command. */
function stepThatRuns(command: string): Step {
  const step = steps.find(({ run }) => run?.includes(command));
  if (!step) throw new Error(`No step runs “${command}”.`);
  return step;
}

const content = stepThatRuns('desk -- check');
const tests = stepThatRuns('npm test');
const preview = stepThatRuns('desk -- preview');
const handOver = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@')) ?? {};
const formerSite = stepThatRuns('git worktree add');
const comparison = stepThatRuns('npm run --silent review');

describe('the workflow that checks a pull request', () => {
  test('may read the repository, and do nothing else', () => {
    expect(check.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(check.jobs)) expect(job).not.toHaveProperty('permissions');
    expect(Object.keys(check.on).sort()).toEqual(['pull_request', 'workflow_call']);
  });

  test('is given no secret, and comments on nothing', () => {
    expect(JSON.stringify(check)).not.toMatch(/secrets|token|\bgh \b|api\.github|comment/i);
    const uses = steps.flatMap((step) => (step.uses === undefined ? [] : [step.uses]));
    expect(uses.map((action) => action.split('@')[0])).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'actions/cache',
      'actions/upload-artifact',
    ]);
  });

  test('uses the versions of actions that the other workflow uses', () => {
    const others = Object.values(publish?.jobs ?? {}).flatMap((job) => job.steps ?? []);
    const known = new Set(others.map(({ uses }) => uses));
    for (const { uses } of steps) {
      // Nothing but a pull request has a preview to hand over.
      if (uses !== undefined && uses !== handOver.uses) expect(known).toContain(uses);
    }
  });

  test('lets nobody write a command through the name of a branch or a title', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test('has the commit before the change at hand', () => {
    const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toMatchObject({ 'fetch-depth': 2, 'persist-credentials': false });
  });

  test('marks the lines of the change, and then runs all tests, whatever was marked', () => {
    expect(content.run).toContain('--format github');
    expect(content.run).toContain('--changed-since "$BASE_COMMIT"');
    expect(tests.if).toContain('!cancelled()');
    expect(steps.indexOf(content)).toBeLessThan(steps.indexOf(tests));
  });

  test('hands over a preview of each article that changes, even of one with faults', () => {
    expect(preview.run).toContain('--share --lang fr </dev/null || true');
    expect(preview['continue-on-error']).toBe(true);
    expect(handOver.with).toEqual({ name: 'apercu', path: 'preview' });
    expect(handOver.if).toContain(`steps.${preview.id}.outcome == 'success'`);
    expect(steps.indexOf(preview)).toBeLessThan(steps.indexOf(tests));
  });

  test('writes what the change does into the summary, even after a test that failed', () => {
    expect(comparison.run).toContain('>> "$GITHUB_STEP_SUMMARY"');
    for (const step of [formerSite, comparison]) {
      expect(step.if).toContain('!cancelled()');
      expect(step['continue-on-error']).toBe(true);
    }
    expect(comparison.if).toContain(`steps.${formerSite.id}.outcome == 'success'`);
    expect(formerSite.if).toContain("hashFiles('dist/index.html') != ''");
  });

  test('compares and marks nothing when the main branch is about to be published', () => {
    for (const step of [content, preview, formerSite]) {
      expect(step.if).toContain("github.event_name == 'pull_request'");
    }
    for (const workflow of [deploy, daily]) {
      expect(workflow?.jobs['check']?.uses).toBe('./.github/workflows/check.yml');
      expect(workflow?.jobs['publish']?.needs).toBe('check');
    }
  });
});

describe('every workflow', () => {
  const jobs = Object.values(all).flatMap((workflow) => Object.values(workflow?.jobs ?? {}));
  const uses = [...jobs, ...jobs.flatMap((job) => job.steps ?? [])].filter(
    (each) => each.uses !== undefined,
  );

  test('uses each action at a commit, which nobody can move', () => {
    const foreign = uses.filter((each) => !each.uses?.startsWith('./'));
    expect(foreign.length).toBeGreaterThan(4);
    for (const each of foreign) expect(each.uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  test('leaves no credentials in what it checks out', () => {
    const checkouts = jobs
      .flatMap((job) => job.steps ?? [])
      .filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(1);
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });
});

test('the schedule is a workflow of its own, which each change enables again', () => {
  const scheduled = Object.entries(all).filter(
    ([, workflow]) => 'schedule' in (workflow?.on ?? {}),
  );
  expect(scheduled.map(([name]) => name)).toEqual(['daily']);
  const run = deploy?.jobs['schedule']?.steps?.[0]?.run;
  expect(run).toBe('gh workflow enable daily.yml --repo "$GITHUB_REPOSITORY"');
  expect(deploy?.jobs['schedule']?.permissions).toEqual({ actions: 'write' });
});

test.for(['2027-01-15', '2027-07-15'])(
  'on %s the schedule runs after the hour that the feeds give to what comes out that day',
  (date) => {
    const { schedule } = daily?.on as { schedule: { cron: string }[] };
    const [minute = '', hour = '', ...days] = schedule[0]?.cron.split(' ') ?? [];
    expect(days).toEqual(['*', '*', '*']);
    const run = `${date}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}:00Z`;
    expect(Date.parse(run)).toBeGreaterThan(Date.parse(morningOf(date)));
  },
);
