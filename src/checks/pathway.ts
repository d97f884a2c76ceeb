import { nearest } from '../lib/suggest.ts';
import type { Problem, RawEntry } from './content-files.ts';

type Way = { to: unknown; path: PropertyKey[] };
type Fields = Record<string, unknown>;

const first = 'start';
const pageOfPathway = 'professionals/refer';

const fieldsOf = ({ data }: RawEntry) => (data ?? {}) as Fields;
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);
const told = (entry: RawEntry, path: PropertyKey[], message: string): Problem => ({
  file: entry.file,
  line: entry.lineOf(path),
  message: `${entry.id}: ${message}`,
});

/** Where a step leads: by its answers, and by what follows an action. */
function waysFrom(entry: RawEntry): Way[] {
  const { answers, then } = fieldsOf(entry);
  const byAnswer = listOf(answers).map(({ to }, index) => ({ to, path: ['answers', index] }));
  return then === undefined ? byAnswer : [...byAnswer, { to: then, path: ['then'] }];
}

/** Ways that lead to no step, or back to a step that one came from. */
function wrongWays(steps: RawEntry[]): Problem[] {
  const byId = new Map<unknown, RawEntry>(steps.map((step) => [step.id, step]));
  const leadsTo = (from: unknown, target: string, seen = new Set<unknown>()): boolean => {
    if (from === target) return true;
    const step = byId.get(from);
    if (!step || seen.has(from)) return false;
    seen.add(from);
    return waysFrom(step).some(({ to }) => leadsTo(to, target, seen));
  };
  return steps.flatMap((step) =>
    waysFrom(step).flatMap(({ to, path }) => {
      if (!byId.has(to)) {
        const near = nearest(to, [...byId.keys()].map(String));
        return [told(step, path, `there is no step "${String(to)}". Did you mean "${near}"?`)];
      }
      if (leadsTo(to, step.id))
        return [told(step, path, `"${String(to)}" leads back here: a pathway only goes forward`)];
      return [];
    }),
  );
}

/** Steps that nobody comes to from the first question. */
function unreachable(steps: RawEntry[]): Problem[] {
  const reached = new Set<unknown>([first]);
  for (const id of reached)
    for (const { to } of steps.filter((step) => step.id === id).flatMap(waysFrom)) reached.add(to);
  return steps
    .filter(({ id }) => !reached.has(id))
    .map((step) => told(step, [], 'no answer leads to this step: name it in a step before it'));
}

/** Contacts to call that have no number: a worker with someone beside them cannot go on from there. */
function muteCalls(step: RawEntry, mute: Set<unknown>): Problem[] {
  return listOf(fieldsOf(step)['call']).flatMap(({ contact }, index) =>
    mute.has(contact)
      ? [told(step, ['call', index], `contact "${String(contact)}" has no phone: name another`)]
      : [],
  );
}

function withoutFirst(steps: RawEntry[], pages: RawEntry[]): Problem[] {
  const start = steps.find(({ id }) => id === first);
  if (!start || fieldsOf(start)['kind'] !== 'question')
    return [told(start ?? steps[0]!, [], `the first question has the id "${first}"`)];
  const page = pages.find(({ id }) => id === pageOfPathway);
  if (page?.body.includes('<Pathway />')) return [];
  const message = `the pathway needs the page pages/${pageOfPathway}.mdx, with <Pathway /> in it`;
  return [told(start, [], message)];
}

/** Statements, of a step or of a timeline, whose source the entry does not list with the others. */
function unlisted(entry: RawEntry): Problem[] {
  const fields = fieldsOf(entry);
  const sources = listOf(fields['sources']).map(({ source }) => source);
  const moments = listOf(fields['moments']).flatMap(({ what }) => listOf(what));
  const lists = ['think', 'ready', 'consent', 'override', 'next', 'record'];
  const statements = [...lists.flatMap((name) => listOf(fields[name])), ...moments];
  return [...new Set(statements.map(({ source }) => source))]
    .filter((source) => source !== undefined && !sources.includes(source))
    .map((source) => told(entry, ['sources'], `list the source "${String(source)}" here too`));
}

/** What would leave a worker stuck on the referral pathway: dead ends, loops, steps that nothing leads to. */
export function pathwayProblems(entries: RawEntry[]): Problem[] {
  const of = (name: string) => entries.filter(({ collection }) => collection === name);
  const steps = of('pathway');
  const found = [...steps, ...of('timelines')].flatMap(unlisted);
  if (steps.length === 0) return found;
  const mute = new Set<unknown>(
    of('contacts')
      .filter((entry) => !fieldsOf(entry)['phone'])
      .map(({ id }) => id),
  );
  return [
    ...withoutFirst(steps, of('pages')),
    ...wrongWays(steps),
    ...unreachable(steps),
    ...steps.flatMap((step) => muteCalls(step, mute)),
    ...found,
  ];
}
