import type { AreaData } from '../schemas/area.ts';
import { contact } from './contacts.ts';
import { one } from './query.ts';

/** The area this site is for. */
export async function area(): Promise<AreaData> {
  return (await one('area', 'area')).data;
}

/** Whom every page says to call. */
export async function callsOfArea() {
  const { emergency, helpline, anytime } = await area();
  return {
    emergency: await contact(emergency),
    helpline: await contact(helpline),
    anytime: await Promise.all(
      anytime.map(async (line) => ({ contact: await contact(line.contact), for: line.for })),
    ),
  };
}
