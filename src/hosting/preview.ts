/**
 * Serves the built site, from where a build puts it, with the headers of production: `npm run preview -- --port 4321 --host 127.0.0.1`.
 */
import { parseArgs } from 'node:util';
import { basePath } from './base-path.ts';
import { siteServer } from './server.ts';

const told: Record<string, string> = {
  EADDRINUSE:
    'that port is in use: stop what runs there, or run "npm run preview -- --port" with another',
  EACCES: 'that port is kept for the system: name one above 1023',
  EADDRNOTAVAIL:
    'this machine has no such address: leave --host out, or write 0.0.0.0 for all it has',
  ENOTFOUND: 'there is no host of that name: leave --host out, or write 0.0.0.0 for all addresses',
};

function stop(line: string): never {
  console.error(line);
  process.exit(1);
}

function start(): void {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: '127.0.0.1' },
      folder: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' },
    },
  });
  const { port, host, folder } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Error(`--port ${port} is no port: write a number from 1 to 65535.`);
  const base = basePath(process.env['BASE_PATH']);
  const server = siteServer(folder, base);
  server.on('error', (error: NodeJS.ErrnoException) =>
    stop(`Cannot serve at ${host}:${port}: ${told[error.code ?? ''] ?? error.message}.`),
  );
  server.listen(Number(port), host, () => {
    const { port: opened } = server.address() as { port: number };
    console.log(
      `The site is at http://${host.includes(':') ? `[${host}]` : host}:${opened}${base}`,
    );
  });
}

try {
  start();
} catch (error) {
  stop((error as Error).message);
}
