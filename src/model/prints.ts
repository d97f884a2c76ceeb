import { addressOf, collections } from '../entries/collections.ts';
import { weekInWords } from '../lib/hours.ts';
import type { CampaignData } from '../schemas/campaign.ts';
import type { PrintData } from '../schemas/print.ts';
import * as text from '../text/en-GB.ts';
import { area, helpStrip } from './area.ts';
import { contact, type Contact } from './contacts.ts';
import type { Facts } from './facts.ts';
import type { PageLink } from './pages.ts';

export type PrintedNumber = { label: string; phone: string; hours: string };
export type PrintedPart = { heading: string; lines: string[] };

/** Something to print, with all that its paper shows. */
export type PrintedSheet = PageLink & {
  format: PrintData['format'];
  tabTitle: string;
  headline: string;
  lines: string[];
  parts: PrintedPart[];
  numbers: PrintedNumber[];
  /** What each strip to tear off says, under the area's calm name; none where there are no strips. */
  strip?: PrintedNumber;
  /** The page whose address it bears; none where the paper shall not lead to the site. */
  leadsTo: string | undefined;
  /** The day on which the oldest of its facts was last checked. */
  checkedOn: string;
  /** True once one of its facts is waiting to be checked again. */
  isOverdue: boolean;
};

/** A number to print; `always` says nothing of hours, since everyone knows that it answers. */
type Line = { label: string; contact: Contact; always?: true };
type Dated = { checkedOn: string; reviewBy: string };

/** The page of a campaign's poster. */
export const posterPath = (campaign: string): string =>
  collections.campaigns.addresses(campaign)[1]!;

/** The hours of a line as paper shows them; nothing where they are not known. */
export function hoursOnPaper({ hours }: Pick<Contact, 'hours'>): string {
  if (hours.kind === 'always') return text.hours.always;
  if (hours.kind === 'weekly') return weekInWords(hours.week);
  return hours.kind === 'described' ? hours.words.replace(/\.$/, '') : '';
}

const asNumber = ({ label, contact: line, always }: Line): PrintedNumber => ({
  label,
  // Its groups stay on one line.
  phone: (line.phone ?? '').replaceAll(' ', '\u00a0'),
  hours: always ? '' : hoursOnPaper(line),
});

/** The numbers of a sheet, and what its dates are, the oldest counting. */
export function dated(entry: Dated, lines: Line[], day: string) {
  const all = [entry, ...lines.map((line) => line.contact)];
  return {
    numbers: lines.map(asNumber),
    checkedOn: all.map(({ checkedOn }) => checkedOn).toSorted()[0]!,
    isOverdue: all.some(({ reviewBy }) => reviewBy < day),
  };
}

/** What is shown where no other numbers are named: danger, the helpline, the lines that always answer. */
function mainLines(facts: Facts): Line[] {
  const { emergency, helpline, anytime } = helpStrip(facts);
  return [
    { label: text.calls.danger, contact: emergency, always: true },
    { label: helpline.name, contact: helpline },
    ...anytime.map((line) => ({
      label: `${line.contact.name}, ${text.calls.forWhom(line.for)}`,
      contact: line.contact,
    })),
  ];
}

const linesOf = (facts: Facts, data: PrintData): Line[] =>
  'numbers' in data
    ? data.numbers.map(({ contact: id, label }) => ({ label, contact: contact(facts, id) }))
    : mainLines(facts);

function strip(facts: Facts): PrintedNumber {
  const { quietName, helpline } = area(facts);
  return asNumber({ label: quietName, contact: contact(facts, helpline) });
}

/** Everything to print but the posters of campaigns, in the order of the list. */
export const prints = (facts: Facts): PrintedSheet[] =>
  facts.entries.prints
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      lines: [],
      parts: [],
      leadsTo: undefined,
      ...data,
      tabTitle: data.title,
      path: addressOf('prints', id),
      ...(data.format === 'strips' && { strip: strip(facts) }),
      ...dated(data, linesOf(facts, data), facts.today),
    }));

/** Whether a campaign has a poster that is still worth printing on a day. */
export const hasPoster = (data: CampaignData, day: string): boolean =>
  data.kind === 'undated' ||
  (data.kind === 'dated' && data.dates.some(({ endsOn }) => endsOn >= day));

/** The posters of the campaigns that are not over. */
export function campaignPosters(facts: Facts): PrintedSheet[] {
  const lines = mainLines(facts);
  return facts.entries.campaigns.flatMap(({ id, data }) => {
    if (data.kind === 'history' || !hasPoster(data, facts.today)) return [];
    const { title, tabTitle = title, summary, poster } = data;
    return {
      format: 'poster' as const,
      title: text.prints.posterOf(title),
      tabTitle: text.prints.posterOf(tabTitle),
      summary,
      ...poster,
      parts: [],
      leadsTo: '/',
      path: posterPath(id),
      ...dated(data, lines, facts.today),
    };
  });
}
