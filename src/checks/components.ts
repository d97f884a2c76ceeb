import { readFileSync } from 'node:fs';
import { nearest } from '../lib/suggest.ts';
import type { Problem, RawEntry } from './content-files.ts';
import { lineAt, withoutComments } from './mdx.ts';

/** What a component takes: attributes it cannot do without, and those it may have. */
type Takes = { needs?: string[]; may?: string[] };

const attributes: Record<string, Takes> = {
  Chart: { needs: ['id'], may: ['level'] },
  Contact: { needs: ['id'], may: ['level'] },
  Dated: { needs: ['source'], may: ['ask'] },
  EasyLine: { needs: ['picture'] },
  Figure: { needs: ['id'] },
  FigureInFull: { needs: ['id'] },
  Hours: { needs: ['id'] },
  Language: { needs: ['code'] },
  Law: { needs: ['section'], may: ['act'] },
  Phone: { needs: ['id'] },
  Service: { needs: ['id'] },
  Source: { needs: ['id'] },
  Term: { needs: ['id'], may: ['short'] },
  TickList: { may: ['page'] },
  Timeline: { needs: ['id'] },
};

/** The names that pages may use: the list in the index of the components, read as text since Node knows no Astro. */
export function componentNames(file = 'src/components/mdx/vocabulary.ts'): string[] {
  const [, list] = readFileSync(file, 'utf8').match(/components = \{([\s\S]*?)\n\}/) ?? [];
  return (list ?? '').match(/(?<=^\s*)[A-Z]\w*/gm) ?? [];
}

const tag =
  /<\/?(?<name>[A-Za-z][\w.:-]*)(?<given>(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^\s"'{>/]+))?)*)\s*\/?>|</g;
const attribute = /(?<name>[\w:-]+)(?:\s*=\s*(?<value>"[^"]*"|'[^']*'|\{[^}]*\}|[^\s"'{>]+))?/g;

function wrongAttributes(name: string, given: string): string[] {
  const { needs = [], may = [] } = attributes[name] ?? {};
  const found = [...given.matchAll(attribute)].map(
    ({ groups }) => groups as Record<string, string>,
  );
  const names = found.map((one) => one['name']!);
  const missing = needs.filter((need) => !names.includes(need));
  const unknown = names.filter((one) => ![...needs, ...may].includes(one));
  const takes = [...needs, ...may].join(' and ') || 'nothing';
  return [
    ...missing.map((need) => `<${name}> needs ${need}="…"`),
    ...unknown.map((one) => `<${name}> takes no ${one}: it takes ${takes}`),
    ...found
      .filter(({ name: one, value }) => value && !value.startsWith('"') && one !== 'level')
      .map(({ name: one }) => `put the ${one} of <${name}> in double quotes: ${one}="…"`),
    ...found
      .filter(({ name: one, value }) => one === 'level' && !/^\{[23]\}$/.test(value ?? ''))
      .map(() => `write level={2} or level={3}`),
  ];
}

/** A contact without a phone, where a number is to be shown. */
function mute(name: string, given: string, phones: Set<string>): string[] {
  const attribute = { Phone: 'id', Dated: 'ask' }[name];
  const [, id] = given.match(new RegExp(`\\b${attribute}="([^"]*)"`)) ?? [];
  if (!attribute || id === undefined || !phones.has(id)) return [];
  const instead =
    name === 'Phone' ? `write <Contact id="${id}" />, or name another` : 'name another';
  return [`contact "${id}" has no phone: ${instead}`];
}

function inTags(body: string, known: string[], phones: Set<string>) {
  return [...body.matchAll(tag)].flatMap((match) => {
    const { name, given } = match.groups as { name?: string; given?: string };
    const told = (messages: string[]) =>
      messages.map((message) => ({ index: match.index, message }));
    if (!name) return told(['a lone "<" cannot be read: write it in words, or complete the tag']);
    if (/^[a-z]/.test(name))
      return told([`<${name}> is HTML: use Markdown, or a component from the guide`]);
    if (!known.includes(name))
      return told([`there is no <${name}>. Did you mean <${nearest(name, known)}>?`]);
    if (match[0].startsWith('</')) return [];
    return told([...wrongAttributes(name, given ?? ''), ...mute(name, given ?? '', phones)]);
  });
}

/** Code in prose: what the page would run, or stumble over. */
function inBraces(body: string) {
  const prose = body.replace(tag, (found) => found.replace(/[^\n]/g, ' '));
  return [...prose.matchAll(/\{[^}]*\}?|\}|^(?:import|export)\b(?=.*['"{;=]).*/gm)].map(
    (match) => ({
      index: match.index,
      message: `"${match[0].slice(0, 30)}" is code: pages hold words and components alone`,
    }),
  );
}

/** Tags that are no component, components without what they need, and code. */
export function componentProblems(entries: RawEntry[]): Problem[] {
  const known = componentNames();
  const mute = entries.filter(
    ({ collection, data }) =>
      collection === 'contacts' && !(data as { phone?: unknown } | null)?.phone,
  );
  const withoutPhone = new Set(mute.map(({ id }) => id));
  return entries.flatMap(({ file, body: text, bodyLine }) => {
    const body = withoutComments(text);
    return [...inTags(body, known, withoutPhone), ...inBraces(body)].map(({ index, message }) => ({
      file,
      line: lineAt(body, index, bodyLine),
      message,
    }));
  });
}
