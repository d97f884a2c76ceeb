/**
 * The trace audit of the quiet visit: visits the built site in each engine that is installed, leaves it by the exit,
 * tries to come back, and reads what the browser kept. `npm run test:engines`, or `-- --engine Firefox` for one. With
 * `-- --record` the page of the site that tells of the audit shows this run from the next build on.
 */
import { join } from 'node:path';
import { auditEngine } from './audit-engine.ts';
import { auditEngines } from './engines/in-each.ts';
import { chooseReading } from './reading.ts';
import { makeStages } from './stages.ts';

await auditEngines('trace', 'results/trace-audit.json', async (engine, start) => {
  const stages = await makeStages(join(start.profile, 'sites'), start.certificate);
  try {
    return await auditEngine(engine, start, stages, chooseReading());
  } finally {
    stages.stop();
  }
});
