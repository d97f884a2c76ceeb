import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { londonTime } from '../../src/lib/dates.ts';
import { workflowMistakes } from '../support/workflow-mistakes.ts';

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Job = {
  if?: string;
  needs?: unknown;
  permissions?: unknown;
  'timeout-minutes'?: number;
  steps: Step[];
};
type Workflow = {
  on: { schedule?: { cron: string }[]; pull_request?: null };
  permissions: unknown;
  concurrency?: { group: string; 'cancel-in-progress': boolean };
  jobs: Record<string, Job>;
};

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({
  name,
  workflow: parse(readFileSync(`${folder}/${name}`, 'utf8')) as Workflow,
}));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
/** The scripts of package.json that a command runs. */
const scriptsIn = (command: string) =>
  [...command.matchAll(/npm (?:run )?(test\b[\w:-]*|(?<=run )[\w:-]+)/g)].map(([, name]) => name!);
const packagesIn = (command: string) =>
  (command.match(/(?:--no-install-recommends|packages=')([\s\\a-z0-9-]+)/)?.[1] ?? '').match(
    /[a-z0-9-]+/g,
  ) ?? [];

describe.each(workflows)('the workflow $name', ({ name, workflow }) => {
  it('makes none of the mistakes that let others in', () => {
    expect(workflowMistakes(readFileSync(`${folder}/${name}`, 'utf8'))).toEqual([]);
  });

  it('runs only scripts that there are', () => {
    const run = stepsOf(workflow).flatMap((step) => scriptsIn(step.run ?? ''));
    expect(run).not.toEqual([]);
    expect(run.filter((one) => !(one in scripts))).toEqual([]);
  });
});

describe('a mistake in a workflow is found', () => {
  const good = readFileSync(`${folder}/ci.yml`, 'utf8');

  it.each([
    ['an action by its tag', /(actions\/checkout)@\w+/, '$1@v7', 'is no commit'],
    ['an action by its branch', /(actions\/setup-node)@\w+/, '$1@main', 'is no commit'],
    ['a key left behind', 'persist-credentials: false', 'fetch-depth: 1', 'leaves its key behind'],
    ['no word of rights', 'permissions: {}', '', 'begins without any right'],
    ['every right', 'permissions: {}', 'permissions: write-all', 'begins without any right'],
    ['a right that nothing needs', 'contents: read', 'contents: write', 'may do other things'],
    ['a job without an end', /timeout-minutes: \d+/, 'name: a', 'may run for hours'],
    ['a strange key', 'runs-on:', 'run-on:', 'has no key “run-on”'],
    ['a stranger’s code with rights', 'pull_request:', 'pull_request_target:', 'with the rights'],
    [
      'a secret for proposals',
      'run: npm ci',
      'run: npm ci\n        env:\n          KEY: ${{ secrets.KEY }}',
      'could read a secret',
    ],
    [
      'a stranger’s words in a command',
      'run: npm ci',
      'run: echo ${{ github.event.pull_request.title }}',
      'holds an expression',
    ],
    ['a tool of no version', 'run: npm ci', 'run: npx --yes wrangler@4 deploy', 'exact version'],
  ])('such as %s', (_, from, to, told) => {
    expect(workflowMistakes(good.replace(from, to)).join('\n')).toContain(told);
  });
});

it('all workflows take the same commit of an action', () => {
  const uses = new Set(
    workflows.flatMap(({ workflow }) => stepsOf(workflow)).map(({ uses }) => uses),
  );
  const names = [...uses].flatMap((one) => one?.split('@')[0] ?? []);
  expect(names.length).toBeGreaterThan(1);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

describe('each change that is proposed', () => {
  const { workflow } = workflows.find(({ name }) => name === 'ci.yml')!;
  const commands = stepsOf(workflow).flatMap(({ run }) => run ?? []);

  it('is tested by all that there is, in jobs that wait for none other', () => {
    expect(workflow.on).toHaveProperty('pull_request');
    const full = scriptsIn(scripts['test:full']!);
    expect(full.length).toBeGreaterThan(4);
    expect(commands.flatMap(scriptsIn)).toEqual(expect.arrayContaining(full));
    expect(Object.values(workflow.jobs).filter(({ needs }) => needs)).toEqual([]);
  });

  it('is tested no longer once it has changed', () => {
    expect(workflow.concurrency).toEqual({
      group: 'tests-${{ github.ref }}',
      'cancel-in-progress': true,
    });
  });

  it('meets the same browsers as in a whole run on one machine', () => {
    const here = packagesIn(readFileSync('.ci/run', 'utf8'));
    expect(here).toContain('chromium');
    expect(new Set(commands.flatMap(packagesIn))).toEqual(new Set(here));
  });
});

it('builds the site once a day, early in the morning in London, in winter and in summer', () => {
  const { workflow } = workflows.find(({ name }) => name === 'rebuild.yml')!;
  const times = workflow.on.schedule!;
  expect(times).toHaveLength(1);
  const [minute, hour, ...days] = times[0]!.cron.split(' ');
  expect(days.join(' ')).toBe('* * *');
  for (const date of ['2027-01-15', '2027-07-15']) {
    const instant = new Date(`${date}T${hour!.padStart(2, '0')}:${minute!.padStart(2, '0')}:00Z`);
    const { day, minutes } = londonTime(instant);
    expect(day).toBe(date);
    expect(minutes).toBeGreaterThan(60);
    expect(minutes).toBeLessThan(5 * 60);
  }
  const commands = workflow.jobs['build']!.steps.map(({ uses, run }) => uses?.split('@')[0] ?? run);
  expect(commands.indexOf('npm run build')).toBeGreaterThan(commands.indexOf('npm ci'));
  expect(commands.indexOf('actions/upload-artifact')).toBeGreaterThan(
    commands.indexOf('npm run build'),
  );
});

describe('the nightly build', () => {
  const { jobs } = workflows.find(({ name }) => name === 'rebuild.yml')!.workflow;
  const deploys = Object.keys(jobs).filter((name) => name.startsWith('deploy-'));
  const text = readFileSync('docs/releasing.md', 'utf8');

  it('tests before it builds what is put live', () => {
    const runs = jobs['build']!.steps.map(({ run = '' }) => run);
    const tests = runs.findIndex((run) => run.includes('test:area'));
    expect(tests).toBeGreaterThan(-1);
    expect(tests).toBeLessThan(runs.indexOf('npm run build'));
  });

  it('puts live on the one host that is chosen, verifies it, and tells of any job that failed', () => {
    expect(deploys.length).toBeGreaterThan(0);
    for (const name of deploys) {
      expect(jobs[name]!.if).toBe(`vars.DEPLOY_TO == '${name.slice('deploy-'.length)}'`);
      expect(jobs[name]!.needs).toBe('build');
    }
    expect(jobs['verify']!.needs).toEqual(['build', ...deploys]);
    expect(jobs['tell']!.needs).toEqual(['build', ...deploys, 'verify']);
  });

  it('names no variable and no secret that docs/releasing.md does not explain', () => {
    const workflow = readFileSync(`${folder}/rebuild.yml`, 'utf8');
    const named = [...workflow.matchAll(/(?:vars|secrets)\.([A-Z_]+)/g)].map(([, name]) => name!);
    expect(named).not.toEqual([]);
    expect([...new Set(named)].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
