import { vocabulary, type VocabularyName } from '../../components/mdx/vocabulary.ts';
import type { Content } from '../reading/content.ts';

const known = new WeakMap<Content, VocabularyName[]>();

/** The names of the vocabulary, those first that stand most often in the words of a content. */
export function namesByUse(content: Content): VocabularyName[] {
  const before = known.get(content);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const { body } of content.site.all)
    for (const [, name] of body?.text.matchAll(/<([A-Z]\w*)/g) ?? [])
      counts.set(name!, (counts.get(name!) ?? 0) + 1);
  const names = (Object.keys(vocabulary) as VocabularyName[]).toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
  known.set(content, names);
  return names;
}
