import type { CollectionName } from '../../schemas/collection-name.ts';
import {
  vocabulary,
  wordOf,
  type Prop,
  type VocabularyName,
} from '../../components/mdx/vocabulary.ts';

/** The names of the vocabulary that show a fact, of which a card tells before it is put in. */
export const namesWithCard = [
  'AreaName',
  'Chart',
  'Contact',
  'Figure',
  'FigureInFull',
  'Helpline',
  'Hours',
  'Law',
  'LocalLine',
  'Owner',
  'Phone',
  'Service',
  'Source',
  'Term',
  'Timeline',
] as const satisfies readonly VocabularyName[];

export type NameWithCard = (typeof namesWithCard)[number];

export const hasCard = (name: string): name is NameWithCard =>
  (namesWithCard as readonly string[]).includes(name);

/** What a name must be given; undefined for one that needs nothing. */
export function neededBy(name: VocabularyName): { key: string; prop: Prop } | undefined {
  const found = Object.entries(wordOf(name)?.props ?? {}).find(([, { needed }]) => needed);
  return found && { key: found[0], prop: found[1] };
}

/** The collections of which a writer names an entry to see its card. */
export const namedByCards: ReadonlySet<CollectionName> = new Set(
  namesWithCard.flatMap((name) => {
    const prop = neededBy(name)?.prop;
    return prop?.kind === 'id' ? [prop.of] : [];
  }),
);

/** What is put into a page by a name, with a mark where the writer goes on. `value` is what the name needs, if it is known. */
export function inserted(name: VocabularyName, value = ''): string {
  const needed = neededBy(name);
  const tag = `${name}${needed ? ` ${needed.key}="${value}"` : ''}`;
  const { holds } = vocabulary[name];
  if (holds === 'nothing') return `<${tag} />`;
  return holds === 'words' ? `<${tag}></${name}>` : `<${tag}>\n\n\n\n</${name}>`;
}
