import { calendarOf } from '../../feeds/calendar.ts';
import { area } from '../../model/area.ts';
import { occasions } from '../../model/campaigns.ts';
import { all } from '../../model/query.ts';

/** The confirmed days of campaigns, for anyone's calendar. */
export const GET = async () =>
  new Response(calendarOf(occasions(await all('campaigns')), await area()));
