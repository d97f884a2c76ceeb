/** `npm run desk -- [--port N] [--area id]`: the desk on which officers keep the facts, on this machine alone. */
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { contentRoot, now, today } from '../entries/environment.ts';
import { deskScript } from './browser-script.ts';
import { warmUp } from './checks/site-rules.ts';
import { openDesk, publishedView } from './desk.ts';
import { deskApp } from './server/app.ts';
import { keyOf } from './server/guard.ts';
import { siteOfDesk } from './server/see-routes.ts';

const usage = 'Use: npm run desk -- [--port 4780] [--area name]';

function given() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, area: { type: 'string' } },
    });
    const port = Number(values.port ?? 4780);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`--port ${values.port} is no port.`);
    return { port, area: values.area ?? process.env['AREA'] };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`);
  }
}

async function run() {
  const { port, area } = given();
  const desk = await openDesk({
    content: contentRoot,
    area,
    today,
    now,
    proxySecret: process.env['DESK_PROXY_SECRET'],
  });
  // What is published is read before anybody waits for it.
  const [script, { content }] = await Promise.all([deskScript(), publishedView(desk)]);
  void warmUp(content);
  let listening = port;
  const app = deskApp(desk, script, () => listening);
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info) => {
    listening = info.port;
    const where = desk.settings.publicOrigin ?? `http://127.0.0.1:${listening}`;
    console.log(
      `The desk is open. Go to ${where}${desk.settings.signOn ? '/' : `/enter?key=${keyOf(desk)}`}\nCtrl+C closes it. Nothing that was typed is lost.`,
    );
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      siteOfDesk(desk).close();
      process.exit(0);
    });
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use: name another one. ${usage}`
        : error.message,
    );
    process.exit(1);
  });
}

try {
  await run();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
