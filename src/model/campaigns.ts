import { addressOf } from '../entries/collections.ts';
import { addDays, turnsOf } from '../lib/dates.ts';
import type { CampaignData } from '../schemas/campaign.ts';
import * as text from '../text/en-GB.ts';
import type { Item } from './facts.ts';

export type CampaignEntry = Item<'campaigns'>;

/** One time that a campaign is held, from its first day to its last. */
export type Occasion = {
  id: string;
  /** The page of the campaign. */
  path: string;
  title: string;
  /** Words for the tab, a calendar or a feed: no alarm word. */
  quietTitle: string;
  summary: string;
  startsOn: string;
  endsOn: string;
  confirmed: boolean;
  checkedOn: string;
};

/** Something that is seen on some days only: the days on which it appears and goes in turn, and how it is today. */
export type Timed = { turns: string; isSeen: boolean };
export type TimedList = Timed & { items: (Occasion & Timed)[] };

/** Every time that any campaign is held, the earliest first. */
export function occasions(entries: readonly CampaignEntry[]): Occasion[] {
  return entries
    .flatMap(({ id, data }) => {
      const { title, tabTitle = title, summary, checkedOn } = data;
      const dates = data.kind === 'dated' ? data.dates : [];
      return dates.map((date) => ({
        id,
        path: addressOf('campaigns', id),
        title,
        quietTitle: tabTitle,
        summary,
        checkedOn,
        ...date,
      }));
    })
    .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn) || a.id.localeCompare(b.id));
}

/** A name for one time of a campaign that no other time, of any site, has. It stays when the days change. */
export const occasionName = ({ id, startsOn }: Occasion, siteUrl: string) =>
  `${id}-${startsOn.slice(0, 4)}@${new URL(siteUrl).host}`;

/** Campaigns without days that are known, and those that are told as history, the latest first. */
export function campaignsWithoutDays(entries: readonly CampaignEntry[]) {
  const of = (kind: CampaignData['kind']) => entries.filter(({ data }) => data.kind === kind);
  const year = ({ data }: CampaignEntry) => (data.kind === 'history' ? data.year : 0);
  return { undated: of('undated'), history: of('history').toSorted((a, b) => year(b) - year(a)) };
}

/**
 * What is on, still to come and over, today and on every later day, so that a page can go on telling the truth when
 * it was built some days ago. Of each campaign only its nearest time stands in `next`, and its last in `past`. `none` is
 * seen when nothing is on, `coming` shows what starts next then.
 */
export function campaignsByDay(entries: readonly CampaignEntry[], today: string) {
  const all = occasions(entries);
  const changes = all.flatMap(({ startsOn, endsOn }) => [startsOn, addDays(endsOn, 1)]);
  const days = [today, ...new Set(changes.filter((day) => day > today).toSorted())];

  const timed = (isSeen: (day: string) => boolean): Timed => ({
    turns: turnsOf(days, isSeen),
    isSeen: isSeen(today),
  });
  const list = (belongs: (one: Occasion, day: string) => boolean): TimedList => ({
    ...timed((day) => all.some((one) => belongs(one, day))),
    items: all
      .map((one) => ({ ...one, ...timed((day) => belongs(one, day)) }))
      .filter(({ turns }) => turns !== ''),
  });

  const isOn = (one: Occasion, day: string) => one.startsOn <= day && day <= one.endsOn;
  const isQuiet = (day: string) => !all.some((one) => isOn(one, day));
  const nextStart = (day: string) => all.find(({ startsOn }) => day < startsOn)?.startsOn;
  const isAhead = (one: Occasion, day: string) => day < one.startsOn;
  const isOver = (one: Occasion, day: string) => one.endsOn < day;
  const timesOf = ({ id }: Occasion) => all.filter((other) => other.id === id);
  const past = list((one, day) => timesOf(one).findLast((other) => isOver(other, day)) === one);
  return {
    now: list(isOn),
    next: list((one, day) => timesOf(one).find((other) => isAhead(other, day)) === one),
    past: { ...past, items: past.items.toSorted((a, b) => b.endsOn.localeCompare(a.endsOn)) },
    none: timed(isQuiet),
    coming: list((one, day) => isQuiet(day) && one.startsOn === nextStart(day)),
  };
}

/** What tells the page, and the device, on which days to show an element. Search reads only what is seen today. */
export const timedAttributes = ({ turns, isSeen }: Timed) => ({
  'data-turns': turns,
  hidden: !isSeen,
  'data-pagefind-ignore': isSeen ? undefined : '',
});

/** A campaign without days as a list names it: what is known of its time comes before its summary. */
export function campaignInList({ id, data }: CampaignEntry) {
  const time =
    data.kind === 'history'
      ? `${text.campaigns.year(data.year)}.`
      : data.kind === 'undated'
        ? data.when
        : '';
  return {
    path: addressOf('campaigns', id),
    title: data.title,
    summary: `${time} ${data.summary}`.trim(),
  };
}

/** The times of a campaign that its own page names: those that are not over, or else the last. */
export function datesToName<Dates extends { endsOn: string }>(
  dates: Dates[],
  day: string,
): Dates[] {
  const ahead = dates.filter(({ endsOn }) => endsOn >= day);
  return ahead.length > 0 ? ahead : dates.slice(-1);
}
