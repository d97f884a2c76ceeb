import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** What a British number is, as far as who calls it must know. */
export type PhoneKind =
  | {
      kind: 'free' | 'ordinary' | 'mobile' | 'short' | 'textCode';
      key: string;
      isInvented: boolean;
    }
  | { kind: 'refused'; why: string };

/** Short numbers of the United Kingdom that people dial as they stand, and whether a call costs nothing. */
export const shortNumbers: Record<string, { what: string; isFree: boolean }> = {
  '999': { what: 'the emergency number', isFree: true },
  '112': { what: 'the emergency number of Europe', isFree: true },
  '101': { what: 'the police when it is no emergency', isFree: true },
  '105': { what: 'power cuts', isFree: true },
  '111': { what: 'the NHS', isFree: true },
  '116000': { what: 'missing children', isFree: true },
  '116006': { what: 'people hurt by crime', isFree: true },
  '116111': { what: 'children', isFree: true },
  '116123': { what: 'Samaritans', isFree: true },
  '18000': { what: 'the emergency number by text relay', isFree: true },
  '18001': { what: 'dialled before a number, for text relay', isFree: true },
  '18002': { what: 'dialled before a number, to reach a text relay user', isFree: true },
};

/** The number that the contact for danger now must have. */
export const emergencyNumber = '999';

/** Ranges that Ofcom keeps for invented numbers: they reach nobody, so a real contact cannot have one. */
const inventedRanges = /^(?:01632960\d{3}|07700900\d{3}|0808157\d{4}|0306999\d{4}|0909879\d{4})$/;

const prefixesRefused: [RegExp, string][] = [
  [/^070/, '070 numbers are “personal numbers”: they can cost over £1 a minute'],
  [/^05/, '05 numbers run over the internet, and nobody can say what a call to one costs'],
  [/^076/, '076 numbers are pagers: nobody answers them'],
  [/^09/, '09 numbers are premium rate'],
  [/^08(?:4|7)/, '084 and 087 numbers cost extra, and few packages include them'],
  [/^020(?![3478])/, 'numbers in London go on with 3, 4, 7 or 8 after 020'],
  [/^118/, '118 numbers are directory enquiries and cost several pounds'],
];

/** The digits that a number is dialled with inside the United Kingdom, however it is written. */
export const nationalDigits = (written: string): string =>
  written
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)44/, '0')
    .replace(/^00(?=[1-9]\d{8,10}$)/, '0');

/** The area code of a geographic number: three, four or five digits; undefined for any other number. */
export const areaCodeOf = (key: string): string | undefined =>
  key.match(/^(?:02\d|011\d|01\d1|01\d{3})(?=\d{6})/)?.[0];

const kinds: Record<string, 'free' | 'ordinary' | 'mobile'> = {
  TOLL_FREE: 'free',
  FIXED_LINE: 'ordinary',
  FIXED_LINE_OR_MOBILE: 'ordinary',
  UAN: 'ordinary',
  VOIP: 'ordinary',
  MOBILE: 'mobile',
};

const judged = new Map<string, PhoneKind>();

/**
 * Judges a number of a contact as the British numbering plan knows it.
 * @param written as people read it aloud
 * @param isForText for a number that takes texts, where codes of five or six digits exist
 */
export function phoneKind(written: string, isForText = false): PhoneKind {
  const key = `${isForText} ${written}`;
  const kind = judged.get(key) ?? judge(written, isForText);
  judged.set(key, kind);
  return kind;
}

function judge(written: string, isForText: boolean): PhoneKind {
  const refused = (why: string): PhoneKind => ({ kind: 'refused', why });
  if (/^00/.test(written.replace(/\D/g, '')) && !written.trim().startsWith('+'))
    return refused('it starts with 00: write it as it is dialled here, from its first single 0');
  if (/^\+44 ?0/.test(written.trim()))
    return refused('a number has no 0 behind +44: take one of the two out');
  const key = nationalDigits(written);
  if (key in shortNumbers) return { kind: 'short', key, isInvented: false };
  if (isForText && /^[678]\d{4,5}$/.test(key)) return { kind: 'textCode', key, isInvented: false };
  if (/^\+/.test(key)) return refused('it is not a British number');
  const [, why] = prefixesRefused.find(([prefix]) => prefix.test(key)) ?? [];
  if (why) return refused(why);
  if (!key.startsWith('0'))
    return refused('it starts with no 0, and is none of the short numbers that we know');
  if (inventedRanges.test(key)) {
    const kind = key.startsWith('08') ? 'free' : key.startsWith('07') ? 'mobile' : 'ordinary';
    return { kind, key, isInvented: true };
  }
  const parsed = parsePhoneNumberFromString(key, 'GB');
  const isBritish = ['GB', 'GG', 'JE', 'IM'].includes(parsed?.country ?? '');
  if (!parsed?.isValid() || !isBritish)
    return refused(
      `no British number has these ${key.length} digits: one may be missing, doubled or changed`,
    );
  const kind = kinds[parsed.getType() ?? ''];
  if (!kind) return refused('it is no number that costs what an ordinary call costs');
  return { kind, key, isInvented: false };
}
