/**
 * The trace audit of the help window: opens it on the page of an invented partner in each engine that is installed, and
 * compares what the browser keeps with what it keeps of every visitor there. `npm run test:window`, or
 * `-- --engine Firefox` for one; with `-- --record` the page that tells of the tests shows this run.
 */
import { auditEngines } from '../engines/in-each.ts';
import { serve, serveOutside } from '../servers.ts';
import { auditWindow } from './audit.ts';
import { invented } from './partner.ts';

await auditEngines('window', 'results/help-window.json', async (engine, start) => {
  const destination = await serveOutside(start.certificate);
  const before = await serveOutside(start.certificate);
  const partner = invented(`${destination.origin}/`);
  const site = await serve(partner.listener, 'localhost', start.certificate);
  const stage = {
    site: site.origin,
    start: before,
    destination,
    trouble: { kind: 'none' },
  } as const;
  try {
    return await auditWindow(engine, start, stage, partner);
  } finally {
    for (const server of [destination, before, site]) server.stop();
  }
});
