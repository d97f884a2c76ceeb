import { extname } from 'node:path';
import { typesByEnding, typesByPath } from '../media-types.ts';
import type { HostedSite, HostFiles } from './host-files.ts';

/** For Azure Static Web Apps: its configuration, to stand at the root of what is uploaded. */
export function azureFiles({ headers, base }: HostedSite): HostFiles {
  const byPath = Object.entries(typesByPath).map(([path, type]) => ({
    route: base + path,
    headers: { 'Content-Type': type },
  }));
  const endingsOfTheirOwn = Object.fromEntries(
    Object.entries(typesByPath)
      .map(([path, type]): [string, string] => [extname(path), type])
      .filter(([ending]) => !(ending in typesByEnding)),
  );
  const config = {
    // Its rules for all reach the whole host; below a base each rule of the site's own sets them.
    ...(base === '/' && { globalHeaders: headers }),
    trailingSlash: 'always',
    routes: [
      ...byPath.map(({ route, headers: own }) => ({
        route,
        headers: base === '/' ? own : { ...headers, ...own },
      })),
      { route: `${base}*`, methods: ['GET', 'HEAD'], ...(base !== '/' && { headers }) },
    ],
    responseOverrides: { 404: { rewrite: `${base}404.html` } },
    mimeTypes: {
      ...typesByEnding,
      ...endingsOfTheirOwn,
    },
  };
  return { 'azure/staticwebapp.config.json': `${JSON.stringify(config, null, 2)}\n` };
}
