import type { AnyEntry } from '../entries/entry.ts';
import type { Entries } from '../entries/read.ts';
import { ownerFieldNames, ownerFields } from '../schemas/owner.ts';

/** Something that a person must still confirm, below the heading that says who can. */
export type Open = { by: string; what: string; file: string; line: number };

const at = ({ file, line }: AnyEntry, path: PropertyKey[]) => ({ file, line: line(path) });

function* ofOwner({ area }: Entries): Iterable<Open> {
  for (const entry of area) {
    for (const field of ownerFieldNames)
      if (entry.data.owner[field] === undefined)
        yield {
          by: 'owner',
          what: `owner: ${field}: ${ownerFields[field].description!}`,
          ...at(entry, ['owner']),
        };
    const told = (what: string, path: PropertyKey[]) => ({ by: 'owner', what, ...at(entry, path) });
    if (new URL(entry.data.siteUrl).hostname.endsWith('.example'))
      yield told('siteUrl: the address of the site', ['siteUrl']);
    if (!entry.data.security) yield told('security: who takes reports of a weakness', ['security']);
    if (!entry.data.dataLicence)
      yield told('dataLicence: the licence of the open data', ['dataLicence']);
  }
}

function* ofLanguages({ languages }: Entries): Iterable<Open> {
  for (const entry of languages) {
    const { state, english } = entry.data;
    if (state === 'community-reader') continue;
    const what =
      state === 'drafted'
        ? `${english}: no reader has signed it. Until then its page shows the English`
        : `${english}: two people of its community have not read it yet`;
    yield { by: 'reader of a language', what, ...at(entry, ['state']) };
  }
}

/** Lines for emergencies: nobody may ring them to try them. */
const neverTried = ['999', '112', '18000'];

function* ofNumbers({ contacts }: Entries): Iterable<Open> {
  for (const entry of contacts) {
    const { phone, prefix, text, name, rungOn } = entry.data;
    const number = phone ?? text?.number;
    if (rungOn === undefined && number && !prefix && !neverTried.includes(number))
      yield { by: 'caller', what: `${name}: ring it, and write rungOn`, ...at(entry, ['phone']) };
  }
}

function* asked(entries: Entries): Iterable<Open> {
  for (const entry of Object.values(entries).flat() as AnyEntry[])
    if ('toConfirm' in entry.data)
      for (const [index, { by, what }] of entry.data.toConfirm.entries())
        yield { by, what: `${entry.id}: ${what}`, ...at(entry, ['toConfirm', index]) };
}

/** All that a person must still confirm before the site goes live, by who can. */
export function openForLaunch(entries: Entries): Map<string, Open[]> {
  const all = [
    ...asked(entries),
    ...ofOwner(entries),
    ...ofNumbers(entries),
    ...ofLanguages(entries),
  ];
  return Map.groupBy(all, ({ by }) => by);
}
