import { londonTime } from '../lib/dates.ts';
import { instantsOf } from '../lib/moments.ts';
import { day } from '../schemas/fields.ts';
import { layersIn, type Layer } from './layers.ts';

/** Where the content stands: CONTENT_DIR, or `content` in the project. */
export const contentRoot = process.env['CONTENT_DIR'] ?? 'content';

/** The area that AREA names, if it names one. */
export const chosenArea = process.env['AREA'];

/**
 * The layers of the content to read.
 * @throws Error in plain words where it has several areas and none is named, or not the one that is
 */
export const contentLayers = (): Layer[] => layersIn(contentRoot, chosenArea);

function chosenDay(): string {
  const { TODAY } = process.env;
  if (TODAY === undefined) return londonTime(new Date()).day;
  const { success } = day.safeParse(TODAY);
  if (!success) throw new Error(`TODAY is "${TODAY}": write a day as YYYY-MM-DD, or leave it out.`);
  return TODAY;
}

/** The day of the build in London, YYYY-MM-DD. TODAY sets it, so that tests can stand on a day of their choice. */
export const today = chosenDay();

/** The moment that it is: noon of the day that TODAY sets, where that is another day. */
export function now(): Date {
  const real = new Date();
  return londonTime(real).day === today ? real : new Date(instantsOf(`${today} 12:00`).earliest);
}
