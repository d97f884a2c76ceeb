import type { ProseNode } from '../../entries/entry.ts';
import { vocabulary, wordOf, type Prop, type Word } from '../../components/mdx/vocabulary.ts';
import { nearest } from '../../lib/suggest.ts';
import { isTag, type Tag } from '../nodes.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
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

/** The line of the first “<” in a text, whose lines follow each other in the file. */
const lineOfSign = (node: Extract<ProseNode, { type: 'text' }>) =>
  (node.position?.start.line ?? 1) + node.value.split('<')[0]!.split('\n').length - 1;

/** Only comments, which reach no page. */
const isComment = (code: string) => /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(code);

/** Signs that mean something to who wrote them, and nothing where they stand. */
const signsThatShow = /^ *(?:\|.*\||:::|\[[ x]\] |#{1,6}(?! )(?=[\p{L}#]))|\*\*|==[^=\n]+==|\$\$/mu;

const pictures =
  'a page has no pictures of its own: say it in words, or ask for a drawing in <EasyLine>';

export const nothingRuns: Rule = {
  name: 'nothing runs',
  why: 'Code in a page would run on the machine that builds the site, or on the phone of a visitor.',
  scope: 'entry',
  *check(entry) {
    if (!entry.body) return;
    for (const node of nodesIn(entry.body.tree)) {
      const line = node.position?.start.line ?? 1;
      if (node.type === 'mdxjsEsm')
        yield wrongAt(
          entry,
          line,
          `“${node.value.split('\n')[0]!.slice(0, 40)}” is code: pages hold words and names of the guide alone. Start the line with another word`,
        );
      if (
        (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
        !isComment(node.value)
      )
        yield wrongAt(
          entry,
          line,
          `{${node.value.slice(0, 30)}} is code: pages hold words and names of the guide alone. A brace as a sign is written \\{`,
        );
      if (node.type === 'image' || node.type === 'imageReference')
        yield wrongAt(entry, line, pictures);
      if (node.type === 'text' && node.value.includes('<'))
        yield wrongAt(
          entry,
          lineOfSign(node),
          'a lone “<” shows as it stands, and a name after it shows nothing: write “less than” in words, or complete the tag',
        );
      if (node.type === 'text' && /\] ?\((?:\/|https?:|#)|\]\(/.test(node.value))
        yield wrongAt(
          entry,
          line,
          'this link does not work: leave no space in its address, and none between ] and (',
        );
      if (node.type === 'text' && /\]\[[^\]]*\]|\[\^[^\]]+\]/.test(node.value))
        yield wrongAt(
          entry,
          line,
          'this leads nowhere: write a link as [words](/path/), with its address beside its words',
        );
      if (
        (node.type === 'text' && signsThatShow.test(node.value)) ||
        (node.type === 'listItem' && typeof node.checked === 'boolean')
      )
        yield wrongAt(
          entry,
          line,
          'these signs show as they stand: a table needs a line of | - | - | below its first, a list “- ” before each item, a heading a space behind its ##, and ** stands close to both ends of its words',
        );
      if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
        yield wrongAt(
          entry,
          line,
          'a page has no notes at its foot: say it where it belongs, or name its source with <Source id="…" />',
        );
      if (node.type === 'html')
        yield wrongAt(entry, line, 'this is HTML: use Markdown, or a name from the guide');
      if (node.type === 'code')
        yield wrongAt(
          entry,
          line,
          'three ` or four spaces make a block of code, which no page needs: take them out',
        );
    }
  },
};

/** A contact without a phone, where a number is to be shown. */
const showsNumber: Record<string, string> = { Phone: 'id', Dated: 'ask' };

export const numbersShown = {
  name: 'numbers that pages show',
  why: 'A page that says “call” and shows no number leaves its reader alone.',
  scope: 'entry' as const,
  *check(entry, site: Site) {
    if (!entry.body) return;
    for (const node of nodesIn(entry.body.tree)) {
      if (!isTag(node)) continue;
      const prop = showsNumber[node.name ?? ''];
      const given = node.attributes.find(
        (one) => one.type === 'mdxJsxAttribute' && one.name === prop,
      );
      const id =
        given?.type === 'mdxJsxAttribute' && typeof given.value === 'string'
          ? given.value
          : undefined;
      const contact = id === undefined ? undefined : site.byId('contacts', id);
      if (!contact || contact.data.phone) continue;
      const instead =
        node.name === 'Phone' ? `write <Contact id="${id}" />, or name another` : 'name another';
      yield wrongAt(
        entry,
        node.position?.start.line ?? 1,
        `contact "${id}" has no phone: ${instead}`,
      );
    }
  },
} satisfies Rule;
