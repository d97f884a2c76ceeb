import type { PageRole } from '../schemas/page.ts';
import type { Need, Offer } from '../schemas/service.ts';

/** For whom someone looks for help: the first question of the finder. */
export const whoms = ['for-me', 'for-someone', 'for-work'] as const;
export type Whom = (typeof whoms)[number];

/** How someone can make contact: the last question of the finder. */
export const hows = ['speak', 'silently', 'text-or-chat', 'sign', 'language'] as const;
export type How = (typeof hows)[number];

/** What someone looks for. Their ids stand in addresses, so they are calm. */
export const whats = [
  'now',
  'talk',
  'stay',
  'law',
  'money',
  'children',
  'health',
  'followed',
  'family',
  'adult',
  'advice',
  'change',
] as const;
export type What = (typeof whats)[number];

type Choice = {
  /** For whom the question offers it. */
  by: readonly Whom[];
  /** The groups of services that answer it, and what of them, where not all do. */
  needs: readonly Need[];
  offers?: readonly Offer[];
  /** What a service of another group may offer to stand here too. */
  also?: Offer;
  /** The page that says more. */
  page?: PageRole;
  /** True where no other service may stand in: who hurts others is not sent to lines for those who are hurt. */
  isAlone?: true;
};

const everyone = whoms;
const people = ['for-me', 'for-someone'] as const;

/** What each answer to the second question is looked for among. */
export const choices: Record<What, Choice> = {
  now: { by: everyone, needs: ['danger'], page: 'emergency' },
  talk: { by: people, needs: ['talk'], page: 'helpline' },
  stay: { by: people, needs: ['safe-place', 'housing'], also: 'a-place-to-stay', page: 'stay' },
  law: { by: ['for-me'], needs: ['police-and-law'] },
  money: { by: ['for-me'], needs: ['money'] },
  children: { by: everyone, needs: ['children'] },
  health: { by: ['for-me'], needs: ['health', 'sexual-abuse'] },
  followed: { by: people, needs: ['stalking-and-images'] },
  family: { by: people, needs: ['family-and-honour'] },
  adult: { by: ['for-someone', 'for-work'], needs: ['health'], offers: ['reporting'] },
  advice: {
    by: ['for-work'],
    needs: ['talk', 'professionals'],
    offers: ['talk', 'information', 'safety-planning'],
  },
  change: { by: people, needs: ['change'], page: 'change', isAlone: true },
};

/** Whether the finder asks how to make contact: workers call, and for who hurts others there are too few ways to ask. */
export const asksHow = (whom: Whom, what: What): boolean =>
  whom !== 'for-work' && !choices[what].isAlone;
