import { setTimeout as pause } from 'node:timers/promises';
import type { Rule } from '../../checks/rule.ts';
import { rules } from '../../checks/rules.ts';
import type { Site } from '../../checks/site.ts';
import type { Problem } from '../../entries/problem.ts';
import type { Content } from '../reading/content.ts';
import { keyOf } from './elsewhere.ts';

/** How long a rule of the whole site took when it last ran, in milliseconds. */
const lastTook = new WeakMap<Rule, number>();
const knownBefore = new WeakMap<Content, Map<Rule, Set<string>>>();

function before(content: Content, rule: Rule & { scope: 'site' }): Set<string> {
  const known = knownBefore.get(content) ?? new Map<Rule, Set<string>>();
  knownBefore.set(content, known);
  const start = performance.now();
  const keys = known.get(rule) ?? new Set([...rule.check(content.site)].map(keyOf));
  if (!known.has(rule)) lastTook.set(rule, performance.now() - start);
  known.set(rule, keys);
  return keys;
}

/**
 * Learns what the rules of the whole site say before anything is typed, and how long each takes; whoever asks for a page
 * meanwhile is answered between two of them.
 */
export async function warmUp(content: Content): Promise<void> {
  for (const rule of rules) {
    if (rule.scope !== 'site') continue;
    before(content, rule);
    await pause(5);
  }
}

/** While someone types, rules of the whole site that take longer wait until the entry is saved. */
const patience = 15;

/**
 * What the rules of the whole site say of a site, and did not say of the content before anything was typed.
 * @param isSaving whether those are asked too that take long
 */
export function newInSite(content: Content, site: Site, isSaving: boolean): Problem[] {
  return rules.flatMap((rule) => {
    if (rule.scope !== 'site') return [];
    if (!isSaving && !((lastTook.get(rule) ?? Infinity) < patience)) return [];
    const old = before(content, rule);
    return [...rule.check(site)].filter((problem) => !old.has(keyOf(problem)));
  });
}
