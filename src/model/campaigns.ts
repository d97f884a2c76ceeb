import type { CampaignData } from '../schemas/reference-data.ts';

export const campaignPath = (id: string) => `/campaigns/${id}/`;

export type CampaignEntry = { id: string; data: CampaignData };
export type CampaignTimes<Entry> = { now: Entry[]; next: Entry[]; past: Entry[] };

/** Campaigns that are on, still to come, and over on a day; the nearest first in each. */
export function campaignsByTime<Entry extends CampaignEntry>(
  entries: Entry[],
  day: string,
): CampaignTimes<Entry> {
  const byStart = entries.toSorted((a, b) => a.data.startsOn.localeCompare(b.data.startsOn));
  return {
    now: byStart.filter(({ data }) => data.startsOn <= day && day <= data.endsOn),
    next: byStart.filter(({ data }) => day < data.startsOn),
    past: byStart.filter(({ data }) => data.endsOn < day).toReversed(),
  };
}
