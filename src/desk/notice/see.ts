import { relative } from 'node:path';
import type { Desk } from '../desk.ts';
import type { Content } from '../reading/content.ts';
import { siteOfDesk } from '../server/see-routes.ts';
import type { Seen } from '../views/see-frames.ts';
import { formOfNotice, textWith } from './trial.ts';

/** Shows the first page of the site with a notice as it is typed. */
export async function seeNotice(
  desk: Desk,
  content: Content,
  id: string,
  value: object,
): Promise<Seen> {
  const form = formOfNotice(content, id);
  const file = relative(content.root, form.file);
  const path = '/';
  const mark = await siteOfDesk(desk).show(content.root, file, textWith(form, value), path);
  return { path, mark };
}
