/** Serves the built site with the headers of production: `npm run preview -- --port 4321 --host 127.0.0.1`. */
import { parseArgs } from 'node:util';
import { siteServer } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: '127.0.0.1' },
    folder: { type: 'string', default: 'dist' },
  },
});
const base = process.env['BASE_PATH'] ?? '/';
siteServer(values.folder, base).listen(Number(values.port), values.host, () => {
  console.log(`The site is at http://${values.host}:${values.port}${base}`);
});
