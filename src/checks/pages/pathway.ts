import { firstStep, pathwayPath } from '../../entries/collections.ts';
import type { Entry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { nearest } from '../../lib/suggest.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { piecesOf } from '../words/pieces.ts';

type Step = Entry<'pathway'>;
type Way = { to: string; path: PropertyKey[] };

const told = (step: Step, path: PropertyKey[], message: string) =>
  wrongAt(step, path, `${step.id}: ${message}`);

/** Where a step leads: by its answers, and by what follows an action. */
function waysFrom({ data }: Step): Way[] {
  if (data.kind === 'question')
    return data.answers.map(({ to }, index) => ({ to, path: ['answers', index, 'to'] }));
  return data.then === undefined ? [] : [{ to: data.then, path: ['then'] }];
}

/** Ways that lead back to a step that one came from. One that leads nowhere is told with all other ids. */
function waysBack(steps: readonly Step[]): Problem[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const done = new Set<string>();
  const walk = (step: Step, behind: readonly string[]): Problem[] => {
    if (done.has(step.id)) return [];
    const here = [...behind, step.id];
    const found = waysFrom(step).flatMap(({ to, path }) => {
      if (here.includes(to))
        return [told(step, path, `"${to}" leads back here: a pathway only goes forward`)];
      const next = byId.get(to);
      return next ? walk(next, here) : [];
    });
    done.add(step.id);
    return found;
  };
  const start = byId.get(firstStep);
  return [...(start ? [start] : []), ...steps].flatMap((step) => walk(step, []));
}

/** Steps that nobody comes to from the first question. */
function* unreachable(steps: readonly Step[], site: Site): Iterable<Problem> {
  const reached = new Set<string>([firstStep]);
  for (const id of reached)
    for (const { to } of steps.filter((step) => step.id === id).flatMap(waysFrom)) reached.add(to);
  const isBroken = [...reached].some((id) => !steps.some((step) => step.id === id));
  if (isBroken || site.isUnread('pathway')) return;
  for (const step of steps)
    if (!reached.has(step.id))
      yield told(step, [], 'no answer leads to this step: name it in a step before it');
}

function* withoutFirst(steps: readonly Step[], site: Site): Iterable<Problem> {
  const start = steps.find(({ id }) => id === firstStep);
  if (start?.data.kind !== 'question' && !site.isUnread('pathway', firstStep)) {
    const near = start
      ? ''
      : `. Did you mean that of "${nearest(
          firstStep,
          steps.map(({ id }) => id),
        )}"?`;
    yield told(start ?? steps[0]!, [], `the first question has the id "${firstStep}"${near}`);
  }
  const id = pathwayPath.slice(1, -1);
  const page = site.byId('pages', id);
  if (
    site.isUnread('pages', id) ||
    (page && piecesOf(page).some(({ named }) => named.some(({ name }) => name === 'Pathway')))
  )
    return;
  yield told(
    start ?? steps[0]!,
    [],
    `the pathway needs the page pages/${id}.mdx, with <Pathway /> in it`,
  );
}

export const pathway: Rule = {
  name: 'the referral pathway',
  why: 'A worker with someone beside them cannot go on from a dead end, a loop or a step that nothing leads to.',
  scope: 'site',
  *check(site) {
    const steps = site.entries.pathway;
    if (steps.length === 0) return;
    yield* withoutFirst(steps, site);
    const back = waysBack(steps);
    yield* back;
    // A way that leads back by a slip leads on no more.
    if (back.length === 0) yield* unreachable(steps, site);
  },
};
