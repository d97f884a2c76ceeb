import type { CollectionName } from '../../schemas/collection-name.ts';
import { lineRoles } from '../../schemas/roles.ts';
import { ownerFieldNames } from '../../schemas/owner.ts';
import { pictures } from './pictures.ts';

/** What a name may be given in a page. */
export type Prop = {
  needed?: true;
  /** What to write there, in a few words for an editor. */ hint: string;
} & (
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
  /** What it shows and when to use it, in one sentence for an editor. */
  hint: string;
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

const id = (of: CollectionName, hint: string): Prop => ({ kind: 'id', of, needed: true, hint });
const level: Prop = {
  kind: 'level',
  hint: 'the level of its heading, 2 or 3: one below that above it',
};
const fact = (of: CollectionName, idHint: string, hint: string): Word => ({
  hint,
  props: { id: id(of, idHint) },
  holds: 'nothing',
  isInline: true,
});
const block = (hint: string): Word => ({ hint, holds: 'nothing' });
const inline = (hint: string): Word => ({ hint, holds: 'nothing', isInline: true });

/** The names that editors may use in MDX, and what each takes. `components.ts` has a component for each. */
export const vocabulary = {
  AccessReport: block(
    'How the site was tested for people with a disability, and what was found: in the accessibility statement',
  ),
  AreaName: inline(
    'The name of the area, inside a sentence: pages that every area shares name none',
  ),
  Chart: {
    hint: 'A chart of figures, with its numbers as a table: where a picture says more than the words beside it',
    props: { id: id('charts', 'the file of the chart, without .yaml'), level },
    holds: 'nothing',
  },
  Contact: {
    hint: 'A contact with its number, hours and cost: where a page sends someone to one line',
    props: { id: id('contacts', 'the file of the contact, without .yaml'), level },
    holds: 'nothing',
  },
  Dated: {
    hint: 'A statement that rests on an old paper, with the mark that says so: around a sentence or a list in a page for workers',
    props: {
      source: id('sources', 'the name of the source in sources.yaml'),
      ask: {
        kind: 'id',
        of: 'contacts',
        hint: 'the contact to ask what holds today, if there is one',
      },
    },
    holds: 'blocks',
    mayBeItem: true,
  },
  Do: {
    hint: 'A box of things to do, as a list: short, and safe for everyone who reads it',
    holds: 'blocks',
  },
  Dont: {
    hint: 'A box of things better not done, as a list, beside a box of things to do',
    holds: 'blocks',
  },
  EasyLine: {
    hint: 'One sentence with its drawing: in Easy Read pages, one idea a line',
    props: {
      picture: {
        kind: 'choice',
        words: Object.keys(pictures),
        needed: true,
        hint: 'the drawing beside the sentence',
      },
    },
    holds: 'words',
  },
  Emergency: {
    hint: 'The box for danger now, with the emergency number: on pages where someone may be in danger as they read',
    holds: 'blocks',
    mayBeEmpty: true,
  },
  Figure: fact(
    'figures',
    'the name of the figure in figures.yaml',
    'A number with what it counts, inside a sentence: never type a count yourself',
  ),
  FigureInFull: {
    hint: 'A number by itself, with what it counts, its year and its source: where the number is the point',
    props: { id: id('figures', 'the name of the figure in figures.yaml') },
    holds: 'nothing',
  },
  FreshnessReport: block(
    'The table of what is due for a check: on the page that says how facts are checked',
  ),
  GlossaryList: block('Every term with its meaning, from A to Z: on the page of words'),
  HelpWindowFiles: block(
    'The lines that another site needs for the button of the help window: on the page that offers it',
  ),
  Helpline: {
    hint: 'The name of the area’s helpline with its number, inside a sentence: pages that every area shares name it so',
    props: {
      starts: {
        kind: 'flag',
        hint: 'the mark of a name that starts a sentence, which then has a capital',
      },
    },
    holds: 'nothing',
    isInline: true,
  },
  Hours: fact(
    'contacts',
    'the file of the contact, without .yaml',
    'When a contact answers, inside a sentence: hours are never typed',
  ),
  Language: {
    hint: 'Words in another language, marked so that they are read aloud and written the right way',
    props: {
      code: {
        kind: 'word',
        pattern: /^[a-z]{2,3}(?:-[A-Z][A-Za-z]{1,3})?$/,
        like: 'pl',
        hint: 'the code of the language: pl for Polish',
        needed: true,
      },
    },
    holds: 'words',
    isInline: true,
  },
  LanguageList: block(
    'Every language that has a first page of its own, by its own name: on the page of languages',
  ),
  Law: {
    hint: 'A link to a section of an Act, inside a sentence: where a page says what the law says',
    props: {
      section: {
        kind: 'word',
        pattern: /^\d{1,3}[A-Z]{0,2}$/,
        like: '63A',
        needed: true,
        hint: 'the number of the section, such as 63A',
      },
      act: {
        kind: 'id',
        of: 'sources',
        hint: 'the Act in sources.yaml; the main Act where none is named',
      },
    },
    holds: 'words',
    mayBeEmpty: true,
    isInline: true,
  },
  Local: {
    hint: 'What the area has to add, from its folder local, or nothing: in pages that every area shares',
    props: {
      id: {
        kind: 'word',
        pattern: /^[a-z0-9][a-z0-9-]*$/,
        like: 'refuge',
        needed: true,
        hint: 'the file in the folder local, without .mdx',
      },
    },
    holds: 'nothing',
  },
  LocalLine: {
    hint: 'The line that the area has for a need, with its number, inside a sentence: in pages that every area shares',
    props: {
      for: {
        kind: 'choice',
        words: lineRoles,
        needed: true,
        hint: 'the need that the line is for',
      },
      short: { kind: 'flag', hint: 'shows its number without its hours, where they stand near' },
    },
    holds: 'nothing',
    isInline: true,
  },
  NextStep: {
    hint: 'The box that says what to do next, with a number to call: once on a page, near its top',
    holds: 'blocks',
    isOnce: true,
    anchors: ['next-step'],
  },
  OnBareHost: {
    hint: 'Words that stand on a web host which cannot send the headers the site asks for, and nowhere else',
    holds: 'blocks',
  },
  Owner: {
    hint: 'Who answers for the site, by a field of the area’s owner, inside a sentence: in statements that the law asks for',
    props: {
      field: {
        kind: 'choice',
        words: ownerFieldNames,
        needed: true,
        hint: 'the field of owner in area.yaml',
      },
    },
    holds: 'nothing',
    isInline: true,
  },
  Pathway: {
    hint: 'The referral pathway, question by question: on its own page alone',
    holds: 'nothing',
    isOnce: true,
    anchors: ['first-question', 'whole-pathway'],
  },
  PathwayRoutes: block(
    'Every way through the referral pathway as one list: for workers who want to see it whole',
  ),
  Phone: fact(
    'contacts',
    'the file of the contact, without .yaml',
    'The number of a contact as a link that calls it, inside a sentence: numbers are never typed',
  ),
  PrintList: block('Everything to print, with what it is for: on the page of resources'),
  QuestionList: block(
    'The questions that people can ask themselves, each with its page: on the page that leads to them',
  ),
  SafePlaceTypes: block('The kinds of safe place side by side, and whom each is for'),
  Service: {
    hint: 'A service with what it does, for whom, and how to reach it: where a page sends someone to one service',
    props: { id: id('services', 'the file of the service, without .yaml') },
    holds: 'nothing',
  },
  SilentSolution: block(
    'How to call for help without speaking, step by step: wherever a silent call is told of',
  ),
  Source: {
    hint: 'A link to a source, or to words that rest on it, inside a sentence',
    props: { id: id('sources', 'the name of the source in sources.yaml') },
    holds: 'words',
    mayBeEmpty: true,
    isInline: true,
  },
  Steps: {
    hint: 'Steps in their order, as a numbered list: where the order matters',
    holds: 'blocks',
    list: 'ordered',
  },
  Term: {
    hint: 'A word of the glossary, with its full words where it first stands: for names and letters that readers may not know',
    props: {
      id: id('glossary', 'the name of the term in glossary.yaml'),
      short: { kind: 'flag', hint: 'shows its letters alone, once they were explained above' },
    },
    holds: 'nothing',
    isInline: true,
  },
  TestReport: block(
    'What the tests of the site found, as their last recorded runs wrote it: on the page on how it is checked',
  ),
  TickList: {
    hint: 'A list that can be ticked off, and is forgotten when the page is left: for things to bring or to ask',
    props: {
      page: {
        kind: 'path',
        hint: 'the path of the page to read when something in the list is ticked',
      },
    },
    holds: 'blocks',
    list: 'unordered',
  },
  Timeline: {
    hint: 'What happened when, in its order: for the history of a law or of a plan',
    props: { id: id('timelines', 'the name of the timeline in timelines.yaml') },
    holds: 'nothing',
  },
  TraceReport: block(
    'What a visit leaves on each kind of device, as it was measured: on the page about visits',
  ),
  TrainingList: block('Every course with its dates and how to book: on the page of training'),
  Warning: {
    hint: 'A box that warns of a risk: seldom, and with what to do about it',
    holds: 'blocks',
  },
} as const satisfies Record<string, Word>;

export type VocabularyName = keyof typeof vocabulary;

/** What a name takes; undefined for one that editors may not use. */
export const wordOf = (name: string): Word | undefined =>
  Object.hasOwn(vocabulary, name) ? vocabulary[name as VocabularyName] : undefined;
