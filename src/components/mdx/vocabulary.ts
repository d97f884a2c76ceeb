import type { CollectionName } from '../../schemas/collection-name.ts';
import { lineRoles } from '../../schemas/roles.ts';
import { pictures } from './pictures.ts';

/** What a name may be given in a page. */
export type Prop = { needed?: true } & (
  | { kind: 'id'; of: CollectionName }
  | { kind: 'path' }
  | { kind: 'level' }
  | { kind: 'flag' }
  | { kind: 'word'; pattern: RegExp; like: string }
  | { kind: 'choice'; words: readonly string[] }
);

/** What stands between its two tags: nothing, words of one paragraph, or paragraphs and lists. */
export type Holds = 'nothing' | 'words' | 'blocks';

export type Word = {
  props?: Readonly<Record<string, Prop>>;
  holds: Holds;
  /** True where it may also stand without anything inside. */
  mayBeEmpty?: true;
  /** True where it may be an item of a list, and then holds words. */
  mayBeItem?: true;
  /** True where it shows one fact in the middle of a sentence, which reads as one word. */
  isInline?: true;
  /** The kind of list that it must hold. */
  list?: 'ordered' | 'unordered';
  /** True where a page has it once at most. */
  isOnce?: true;
  /** Ids that it gives to places of the page, to which links may lead. */
  anchors?: readonly string[];
};

const id = (of: CollectionName): Prop => ({ kind: 'id', of, needed: true });
const level: Prop = { kind: 'level' };
const fact = (of: CollectionName): Word => ({
  props: { id: id(of) },
  holds: 'nothing',
  isInline: true,
});
const block: Word = { holds: 'nothing' };
const inline: Word = { holds: 'nothing', isInline: true };

/** The names that editors may use in MDX, and what each takes. `components.ts` has a component for each. */
export const vocabulary = {
  AreaName: inline,
  Chart: { props: { id: id('charts'), level }, holds: 'nothing' },
  Contact: { props: { id: id('contacts'), level }, holds: 'nothing' },
  Dated: {
    props: { source: id('sources'), ask: { kind: 'id', of: 'contacts' } },
    holds: 'blocks',
    mayBeItem: true,
  },
  Do: { holds: 'blocks' },
  Dont: { holds: 'blocks' },
  EasyLine: {
    props: { picture: { kind: 'choice', words: Object.keys(pictures), needed: true } },
    holds: 'words',
  },
  Emergency: { holds: 'blocks', mayBeEmpty: true },
  Figure: fact('figures'),
  FigureInFull: { props: { id: id('figures') }, holds: 'nothing' },
  FreshnessReport: block,
  GlossaryList: block,
  Helpline: { props: { starts: { kind: 'flag' } }, holds: 'nothing', isInline: true },
  Hours: fact('contacts'),
  Language: {
    props: {
      code: {
        kind: 'word',
        pattern: /^[a-z]{2,3}(?:-[A-Z][A-Za-z]{1,3})?$/,
        like: 'pl',
        needed: true,
      },
    },
    holds: 'words',
    isInline: true,
  },
  Law: {
    props: {
      section: { kind: 'word', pattern: /^\d{1,3}[A-Z]{0,2}$/, like: '63A', needed: true },
      act: { kind: 'id', of: 'sources' },
    },
    holds: 'words',
    mayBeEmpty: true,
    isInline: true,
  },
  Local: {
    props: {
      id: { kind: 'word', pattern: /^[a-z0-9][a-z0-9-]*$/, like: 'refuge', needed: true },
    },
    holds: 'nothing',
  },
  LocalLine: {
    props: { for: { kind: 'choice', words: lineRoles, needed: true }, short: { kind: 'flag' } },
    holds: 'nothing',
    isInline: true,
  },
  NextStep: { holds: 'blocks', isOnce: true, anchors: ['next-step'] },
  OnBareHost: { holds: 'blocks' },
  Pathway: { holds: 'nothing', isOnce: true, anchors: ['first-question', 'whole-pathway'] },
  PathwayRoutes: block,
  Phone: fact('contacts'),
  PrintList: block,
  SafePlaceTypes: block,
  Service: { props: { id: id('services') }, holds: 'nothing' },
  SilentSolution: block,
  Source: { props: { id: id('sources') }, holds: 'words', mayBeEmpty: true, isInline: true },
  Steps: { holds: 'blocks', list: 'ordered' },
  Term: {
    props: { id: id('glossary'), short: { kind: 'flag' } },
    holds: 'nothing',
    isInline: true,
  },
  TickList: { props: { page: { kind: 'path' } }, holds: 'blocks', list: 'unordered' },
  Timeline: { props: { id: id('timelines') }, holds: 'nothing' },
  TraceReport: block,
  TrainingList: block,
  Warning: { holds: 'blocks' },
} as const satisfies Record<string, Word>;

export type VocabularyName = keyof typeof vocabulary;

/** What a name takes; undefined for one that editors may not use. */
export const wordOf = (name: string): Word | undefined =>
  Object.hasOwn(vocabulary, name) ? vocabulary[name as VocabularyName] : undefined;
