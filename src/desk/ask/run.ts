/**
 * `npm run ask -- [--area id]`: one sheet for each provider, with what the site says of it and each doubt as a question,
 * to print and as text. They stand in the folder `ask` beside the site, and are never published.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentRoot, today } from '../../entries/environment.ts';
import { readerOf } from '../reading/content.ts';
import { providersIn } from './providers.ts';
import { questionsOf } from './questions.ts';
import { sheetAsHtml, sheetAsText } from './sheet.ts';

try {
  const { values } = parseArgs({ options: { area: { type: 'string' } } });
  const content = readerOf(today, values.area ?? process.env['AREA']).content(contentRoot);
  if (content.reading.problems.some(({ severity }) => severity === 'wrong'))
    throw new Error('Something in the content cannot be read: "npm run check" says what.');
  const folder = join(dirname(resolve(process.env['OUT_DIR'] ?? 'dist')), 'ask');
  const [area] = content.reading.entries.area;
  const asking = { site: area ? new URL(area.data.siteUrl).host : '', today };
  const providers = providersIn(content);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const provider of providers) {
    writeFileSync(join(folder, `${provider.id}.html`), sheetAsHtml(provider, asking));
    writeFileSync(join(folder, `${provider.id}.txt`), sheetAsText(provider, asking));
  }
  const questions = providers.flatMap(({ entries }) => entries.flatMap(questionsOf));
  console.log(
    `${folder}: ${providers.length} sheets with ${questions.length} questions, each to print (.html) and as text (.txt).\nEnter the answers in the desk, at “Ask”.`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
