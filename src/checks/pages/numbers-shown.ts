import { isTag } from '../nodes.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { nodesIn } from './links-in.ts';

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
