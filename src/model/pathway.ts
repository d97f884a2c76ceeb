import { addressOf, firstStep } from '../entries/collections.ts';
import { isOld, yearOf } from '../lib/source-age.ts';
import type { PageData } from '../schemas/page.ts';
import type { PathwayStepData, Statement } from '../schemas/pathway.ts';
import { area } from './area.ts';
import { contact, type Contact } from './contacts.ts';
import { one, type Facts, type Item } from './facts.ts';
import { source as sourceOf } from './sources.ts';

type Kind<Name extends PathwayStepData['kind']> = Extract<PathwayStepData, { kind: Name }>;
type Step<Data> = Data & { id: string; path: string };

export type Question = Step<Kind<'question'>>;
export type Action = Step<Kind<'action'>>;
export type PathwayStep = Question | Action;

/** A statement as a page shows it: with the year of its source, where that is old. */
export type Said = { says: string; year?: number };

/** A line to call, and when. */
export type Call = { contact: Contact; when: string };

export { firstStep };

/** The steps that a step leads to, each with the words on the way to it: none for what follows an action. */
export function waysFrom(step: PathwayStep): { to: string; answer?: string }[] {
  if (step.kind === 'question') return step.answers.map(({ to, answer }) => ({ to, answer }));
  return step.then ? [{ to: step.then }] : [];
}

/** Entries of the pathway as steps, by their order. */
export const inOrder = (entries: readonly Item<'pathway'>[]): PathwayStep[] =>
  entries
    .map(({ id, data }) => ({ ...data, id, path: addressOf('pathway', id) }))
    .toSorted((a, b) => a.order - b.order);

/** Every step of the pathway, by order; none where the area has no pathway. */
export const steps = ({ entries }: Facts): PathwayStep[] => inOrder(entries.pathway);

/** A step as a page for professionals, for the layout of guidance. */
export const asPage = ({
  title,
  summary,
  order,
  doubts,
  checkedOn,
  reviewBy,
  sources,
}: PathwayStep): PageData => ({
  title,
  summary,
  audience: 'professional',
  order,
  isLarge: false,
  isOneSheet: false,
  isHandbook: false,
  aliases: [],
  related: [],
  sources: sources.map(({ source }) => source),
  doubts,
  toConfirm: [],
  checkedOn,
  reviewBy,
});

/** The step with an id. Throws where there is none. */
export const step = (facts: Facts, id: string): PathwayStep =>
  inOrder([one(facts, 'pathway', id)])[0]!;

/** The actions, by order: the routes of the pathway. */
export const actions = (facts: Facts): Action[] =>
  steps(facts).filter((one) => one.kind === 'action');

/** Whom an action says to call. */
export const callsOf = (facts: Facts, action: Action): Call[] =>
  action.call.map(({ contact: id, when }) => ({ contact: contact(facts, id), when }));

/** Statements with the year of each source that is old. Throws where a source is missing. */
export const said = (facts: Facts, statements: Statement[]): Said[] =>
  statements.map(({ says, source }) => {
    const { date, inForce } = sourceOf(facts, source);
    return date && isOld({ date, inForce }) ? { says, year: yearOf(date) } : { says };
  });

/** Who can say whether an old statement still holds. */
export const whoToAsk = (facts: Facts): Contact => contact(facts, area(facts).helpline);
