import type { Problem, RawEntry } from './content-files.ts';

type Line = { id: unknown; path: PropertyKey[]; anytime: boolean };
type Contact = { phone?: unknown; prefix?: unknown; hours?: { kind?: unknown } | null };

function linesOf(data: unknown): Line[] {
  const { emergency, helpline, anytime } = (data ?? {}) as Record<string, unknown>;
  const items: unknown[] = Array.isArray(anytime) ? anytime : [];
  return [
    { id: emergency, path: ['emergency'], anytime: false },
    { id: helpline, path: ['helpline'], anytime: false },
    ...items.map((item, index) => ({
      id: (item as { contact?: unknown } | null)?.contact,
      path: ['anytime', index],
      anytime: true,
    })),
  ];
}

function whatIsWrong({ phone, prefix, hours }: Contact, anytime: boolean): string | undefined {
  if (!phone) return 'has no phone. The help strip needs a number: name another contact';
  if (prefix === true) return 'is only dialled before another number: name another contact';
  if (anytime && hours?.kind !== 'always')
    return 'does not answer day and night (hours: { kind: always }): name another contact';
  return undefined;
}

/** Lines at the top of every page that could not be called, or not at any time where that is said of them. */
export function areaProblems(entries: RawEntry[]): Problem[] {
  const contacts = new Map<unknown, Contact>(
    entries
      .filter(({ collection }) => collection === 'contacts')
      .map(({ id, data }) => [id, (data ?? {}) as Contact]),
  );
  return entries
    .filter(({ collection }) => collection === 'area')
    .flatMap(({ file, data, lineOf }) =>
      linesOf(data).flatMap(({ id, path, anytime }) => {
        const contact = contacts.get(id);
        const wrong = contact && whatIsWrong(contact, anytime);
        return wrong ? [{ file, line: lineOf(path), message: `"${id}" ${wrong}` }] : [];
      }),
    );
}
