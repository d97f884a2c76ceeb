import type { AnyEntry } from '../../entries/entry.ts';

type Data = {
  doubts?: readonly string[];
  toConfirm?: readonly { by: string; what: string }[];
  hours?: { kind: string; bankHolidays?: string };
  cost?: string;
  onBill?: string;
  when?: unknown;
};

/** What nobody has said yet, as the field that says so, and what to ask; unless a doubt asks for it in words. */
const unsaid: { isOpen: (data: Data) => boolean; about: RegExp; ask: string }[] = [
  {
    isOpen: ({ hours }) => hours?.kind === 'unknown',
    about: /\bhours\b|\bopen\b/i,
    ask: 'When can people reach you? Please give the days and the times.',
  },
  {
    isOpen: ({ hours }) => hours?.bankHolidays === 'unknown',
    about: /bank holiday/i,
    ask: 'Are you open on bank holidays?',
  },
  {
    isOpen: ({ cost }) => cost === 'unknown',
    about: /\bcosts?\b|\bfree\b/i,
    ask: 'What does a call or a message cost?',
  },
  {
    isOpen: ({ onBill }) => onBill === 'unknown',
    about: /\bbills?\b/i,
    ask: 'Does a call to you show on the bill of the phone?',
  },
  {
    isOpen: ({ when }) => (when as { kind?: string } | undefined)?.kind === 'ask',
    about: /\bdates?\b/i,
    ask: 'When is it held next?',
  },
];

const withoutStop = (text: string) => text.trim().replace(/[.!?]+$/, '');

/** A doubt as a question to whoever knows. */
export function asQuestion(doubt: string): string {
  const words = withoutStop(doubt);
  const [, unknown] = words.match(/^We (?:do not|don’t|don't) know (.*)$/i) ?? [];
  if (unknown !== undefined && !/[.!?]/.test(unknown)) return `Can you tell us ${unknown}?`;
  const [, missing] = words.match(/^We found no (.*)$/i) ?? [];
  if (missing !== undefined && !/[.!?]/.test(missing)) return `Is there any ${missing}?`;
  if (/\bnewest source\b/i.test(words)) return `Is all of this still right today? ${words}.`;
  const [, open] =
    words.match(/^(?:It is not confirmed|Nobody has confirmed|We could not confirm) that (.*)$/i) ??
    [];
  if (open !== undefined && !/[.!?]/.test(open)) return `Is it right that ${open}?`;
  return `We say: “${words}.” What holds today?`;
}

/** All that is not sure of an entry, each as a question. */
export function questionsOf({ data }: AnyEntry): string[] {
  const { doubts = [], toConfirm = [], ...rest } = data as Data;
  const asked = toConfirm.filter(({ by }) => by === 'service').map(({ what }) => what);
  const isAsked = (about: RegExp) => [...doubts, ...asked].some((one) => about.test(one));
  return [
    ...doubts.map(asQuestion),
    ...asked.map((what) => `Please confirm: ${withoutStop(what)}.`),
    ...unsaid.filter(({ isOpen, about }) => isOpen(rest) && !isAsked(about)).map(({ ask }) => ask),
  ];
}
