import { calendarOf } from '../../feeds/calendar.ts';
import { area } from '../../model/area.ts';
import { occasions } from '../../model/campaigns.ts';
import { theFacts } from '../../model/query.ts';

/** The confirmed days of campaigns, for anyone's calendar. */
export const GET = async () => {
  const facts = await theFacts();
  return new Response(calendarOf(occasions(facts.entries.campaigns), area(facts)));
};
