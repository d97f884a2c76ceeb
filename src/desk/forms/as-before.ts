/** Fields that no form asks for: the mark of the text that an entry of an area stands for. */
const notAsked = ['replaces'];

/** A value with what a file says beside what a form asks for. */
export function withUnasked(value: unknown, before: unknown): unknown {
  if (typeof before !== 'object' || before === null) return value;
  const kept = Object.entries(before).filter(([key]) => notAsked.includes(key));
  return kept.length === 0 ? value : { ...(value as object), ...Object.fromEntries(kept) };
}

/** A value in which words that differ from those before by spaces at their ends alone are as before. */
export function asBefore(value: unknown, before: unknown): unknown {
  if (typeof value === 'string' && typeof before === 'string')
    return before.trim() === value ? before : value;
  if (Array.isArray(value) && Array.isArray(before))
    return value.map((item, index) => asBefore(item, before[index]));
  if (typeof value !== 'object' || value === null || typeof before !== 'object' || !before)
    return value;
  const old = before as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, asBefore(one, old[key])]),
  );
}
