import { parse } from 'yaml';

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Job = { permissions?: Record<string, string>; steps?: Step[]; 'timeout-minutes'?: number };
type Workflow = { on: object; permissions?: unknown; jobs: Record<string, Job> };

const known = {
  workflow: 'name on permissions concurrency env defaults jobs',
  job: 'name if needs runs-on container permissions concurrency env timeout-minutes steps strategy',
  step: 'id name if uses with run env working-directory shell timeout-minutes continue-on-error',
};

const strangeKeys = (what: keyof typeof known, thing: object) =>
  Object.keys(thing).flatMap((key) =>
    known[what].split(' ').includes(key) ? [] : `a ${what} has no key “${key}”`,
  );

function mistakesOfStep(step: Step): string[] {
  const { uses, run = '', with: given } = step;
  const fetched = [...run.matchAll(/npx (?:-\S+ )*(\S+)/g)].map(([, name]) => name!);
  return [
    ...strangeKeys('step', step),
    ...(uses && !/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/.test(uses) ? [`${uses} is no commit`] : []),
    ...(uses?.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false
      ? ['a checkout leaves its key behind']
      : []),
    // What an expression gives would be run as code.
    ...(run.includes('${{') ? ['a command holds an expression: hand it over by env'] : []),
    ...fetched
      .filter((name) => !/@\d+\.\d+\.\d+$/.test(name))
      .map((name) => `${name} is fetched without an exact version`),
  ];
}

function mistakesOfJob(name: string, job: Job): string[] {
  const steps = job.steps ?? [];
  const opensIssue = steps.some(({ run }) => run?.includes('gh issue create'));
  const allowed = opensIssue ? { issues: 'write' } : { contents: 'read' };
  return [
    ...strangeKeys('job', job),
    ...(JSON.stringify(job.permissions) === JSON.stringify(allowed)
      ? []
      : [`${name} may do other things than ${JSON.stringify(allowed)}`]),
    ...(job['timeout-minutes'] ? [] : [`${name} may run for hours`]),
    ...steps.flatMap(mistakesOfStep),
  ];
}

/**
 * What is wrong with a workflow of GitHub: keys that it does not know, code that may change under its name, rights that
 * nothing needs, what a stranger’s proposal could read or run.
 * @param text the YAML
 */
export function workflowMistakes(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const isProposal = 'pull_request' in workflow.on;
  return [
    ...strangeKeys('workflow', workflow),
    ...(JSON.stringify(workflow.permissions) === '{}'
      ? []
      : ['a workflow begins without any right']),
    ...(isProposal && text.includes('secrets.') ? ['a proposal could read a secret'] : []),
    ...(/pull_request_target|workflow_run/.test(text)
      ? ['a proposal would run with the rights of the project']
      : []),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => mistakesOfJob(name, job)),
  ];
}
