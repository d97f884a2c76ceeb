/**
 * `npm run new-area -- NAME`: writes the smallest area into content/areas/NAME. It asks what it needs to know; each answer
 * can also be given as in `--council "Merrowdale Council"`, and what is left open is asked again by `npm run check`.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { contentRoot, today } from '../entries/environment.ts';
import { areasFolder } from '../entries/layers.ts';
import { areaFiles, questions, type Answers } from './area-files.ts';

const keys = Object.keys(questions) as (keyof typeof questions)[];

/** Asks at the keyboard for what was not given; asks nothing where nobody sits there. */
async function asked(given: Answers): Promise<Answers> {
  if (!process.stdin.isTTY) return given;
  const line = createInterface({ input: process.stdin, output: process.stdout });
  const answers = { ...given };
  console.log('Press Enter where you do not know yet.');
  for (const key of keys) answers[key] ??= await line.question(`${questions[key]}: `);
  line.close();
  return answers;
}

function written(id: string, answers: Answers): string {
  const folder = join(contentRoot, areasFolder, id);
  if (existsSync(folder)) throw new Error(`${folder} is there already: choose another name.`);
  const files = areaFiles(answers, { id, today, uuid: randomUUID() });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

try {
  const options = Object.fromEntries(keys.map((key) => [key, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [id = ''] = positionals;
  if (positionals.length !== 1 || !/^[a-z][a-z0-9-]*$/.test(id))
    throw new Error('Write one name in small letters: npm run new-area -- merrowdale');
  const folder = written(id, await asked(values as Answers));
  console.log(`${folder} is there. See what is still to answer: AREA=${id} npm run check`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
