import { londonTime } from '../lib/dates.ts';
import { day } from '../schemas/fields.ts';
import { layersIn } from './layers.ts';

/** Where the content stands: CONTENT_DIR, or `content` in the project. */
export const contentRoot = process.env['CONTENT_DIR'] ?? 'content';

/** The layers of the content to read. AREA chooses among its areas. */
export const contentLayers = layersIn(contentRoot, process.env['AREA']);

function chosenDay(): string {
  const { TODAY } = process.env;
  if (TODAY === undefined) return londonTime(new Date()).day;
  const { success } = day.safeParse(TODAY);
  if (!success) throw new Error(`TODAY is "${TODAY}": write a day as YYYY-MM-DD, or leave it out.`);
  return TODAY;
}

/** The day of the build in London, YYYY-MM-DD. TODAY sets it, so that tests can stand on a day of their choice. */
export const today = chosenDay();
