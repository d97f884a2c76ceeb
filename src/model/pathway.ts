import { isOld, yearOf } from '../lib/source-age.ts';
import type { PageData } from '../schemas/page.ts';
import type { PathwayStepData, Statement } from '../schemas/pathway.ts';
import { area } from './area.ts';
import { contact, type Contact } from './contacts.ts';
import { all, one } from './query.ts';

type Kind<Name extends PathwayStepData['kind']> = Extract<PathwayStepData, { kind: Name }>;
type Step<Data> = Data & { id: string; path: string };

export type Question = Step<Kind<'question'>>;
export type Action = Step<Kind<'action'>>;
export type PathwayStep = Question | Action;

/** A statement as a page shows it: with the year of its source, where that is old. */
export type Said = { says: string; year?: number };

/** A line to call, and when. */
export type Call = { contact: Contact; when: string };

/** The id of the first question, which stands on the page of the pathway itself. */
export const firstStep = 'start';
export const pathwayPath = '/professionals/refer/';

/** The page of a step. */
export const stepPath = (id: string) => (id === firstStep ? pathwayPath : `${pathwayPath}${id}/`);

/** The steps that a step leads to, each with the words on the way to it: none for what follows an action. */
export function waysFrom(step: PathwayStep): { to: string; answer?: string }[] {
  if (step.kind === 'question') return step.answers.map(({ to, answer }) => ({ to, answer }));
  return step.then ? [{ to: step.then }] : [];
}

/** Entries of the pathway as steps, by their order. */
export const inOrder = (entries: { id: string; data: PathwayStepData }[]): PathwayStep[] =>
  entries
    .map(({ id, data }) => ({ ...data, id, path: stepPath(id) }))
    .toSorted((a, b) => a.order - b.order);

/** Every step of the pathway, by order; none where the area has no pathway. */
export const steps = async (): Promise<PathwayStep[]> => inOrder(await all('pathway'));

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
  isHandbook: false,
  aliases: [],
  related: [],
  sources: sources.map(({ source }) => source),
  doubts,
  checkedOn,
  reviewBy,
});

/** The step with an id. Throws where there is none. */
export async function step(id: string): Promise<PathwayStep> {
  return inOrder([await one('pathway', id)])[0]!;
}

/** The actions, by order: the routes of the pathway. */
export const actions = async (): Promise<Action[]> =>
  (await steps()).filter((one) => one.kind === 'action');

/** Whom an action says to call. */
export const callsOf = (action: Action): Promise<Call[]> =>
  Promise.all(
    action.call.map(async ({ contact: id, when }) => ({ contact: await contact(id), when })),
  );

/** Statements with the year of each source that is old. Throws where a source is missing. */
export const said = (statements: Statement[]): Promise<Said[]> =>
  Promise.all(
    statements.map(async ({ says, source }) => {
      const { date, inForce } = (await one('sources', source)).data;
      return date && isOld({ date, inForce }) ? { says, year: yearOf(date) } : { says };
    }),
  );

/** Who can say whether an old statement still holds. */
export const whoToAsk = async (): Promise<Contact> => contact((await area()).helpline);
