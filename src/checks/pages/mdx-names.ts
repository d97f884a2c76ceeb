import { vocabulary, wordOf, type Prop, type Word } from '../../components/mdx/vocabulary.ts';
import { nearest } from '../../lib/suggest.ts';
import { isTag, type Tag } from '../nodes.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { nodesIn } from './links-in.ts';

type Attribute = Tag['attributes'][number];

/** A line break is the one tag of HTML that Markdown has no word for. */
const isLineBreak = ({ name, attributes, children }: Tag) =>
  name === 'br' && attributes.length === 0 && children.length === 0;

const known = Object.keys(vocabulary);

function wrongValue(tag: string, name: string, prop: Prop, value: unknown): string | undefined {
  if (prop.kind === 'level') {
    const level =
      typeof value === 'object' ? (value as { value?: string } | null)?.value : undefined;
    return level === '2' || level === '3' ? undefined : `write ${name}={2} or ${name}={3}`;
  }
  if (prop.kind === 'flag')
    return value === null || value === undefined
      ? undefined
      : `write ${name} alone in <${tag}>, without a value`;
  if (typeof value !== 'string') return `put the ${name} of <${tag}> in double quotes: ${name}="…"`;
  if (value.trim() === '') return `${name}="" of <${tag}> is empty: fill it in`;
  if (prop.kind === 'choice' && !prop.words.includes(value))
    return `<${tag}> has no ${name} "${value}". Did you mean "${nearest(value, [...prop.words])}"? There are: ${prop.words.join(', ')}`;
  if (prop.kind === 'word' && !prop.pattern.test(value))
    return `${name}="${value}" of <${tag}> cannot be right: write it like ${name}="${prop.like}"`;
  return undefined;
}

function* wrongAttributes(
  tag: string,
  { props = {} }: Word,
  given: readonly Attribute[],
): Iterable<string> {
  const named = given.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one] : []));
  if (named.length < given.length) yield `{…} in <${tag}> is code: write each thing as name="…"`;
  const names = named.map(({ name }) => name);
  for (const [name, prop] of Object.entries(props))
    if (prop.needed && !names.includes(name) && named.length === given.length)
      yield `<${tag}> needs ${name}="…": ${prop.hint}`;
  const takes =
    Object.entries(props)
      .map(([name, { hint }]) => `${name} (${hint})`)
      .join(' and ') || 'nothing';
  for (const [index, { name, value }] of named.entries()) {
    const prop = Object.hasOwn(props, name) ? props[name] : undefined;
    const wrong = !prop
      ? `<${tag}> takes no ${name}: it takes ${takes}`
      : names.indexOf(name) < index
        ? `<${tag}> has ${name} twice: keep one`
        : wrongValue(tag, name, prop, value);
    if (wrong) yield wrong;
  }
}

/** The name that was probably meant, with what it shows. */
function suggestion(name: string): string {
  const near = nearest(name, known);
  return near === undefined
    ? `You may write: ${known.join(', ')}`
    : `Did you mean <${near}>? ${wordOf(near)!.hint}`;
}

function* wrongTag(tag: Tag): Iterable<string> {
  if (isLineBreak(tag)) return;
  const name = tag.name ?? '';
  const word = wordOf(name);
  if (name === '') yield '<> holds nothing that a page needs: take it out';
  else if (!word && /^[a-z]/.test(name))
    yield `<${name}> is HTML: use Markdown, or a name from the guide`;
  else if (!word) yield `there is no <${name}>. ${suggestion(name)}`;
  else yield* wrongAttributes(name, word, tag.attributes);
}

export const mdxNames: Rule = {
  name: 'names in pages',
  why: 'What an editor writes is words and names of the guide: no HTML, no script, nothing from another site.',
  scope: 'entry',
  *check(entry) {
    if (!entry.body) return;
    for (const node of nodesIn(entry.body.tree))
      if (isTag(node))
        for (const message of wrongTag(node))
          yield wrongAt(entry, node.position?.start.line ?? 1, message);
  },
};
