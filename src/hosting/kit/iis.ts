import { otherType, typesByEnding, typesByPath } from '../media-types.ts';
import { indented, type HostedSite, type HostFiles } from './host-files.ts';

const attribute = (value: string) => value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const element = (name: string, attributes: Record<string, string>) =>
  `<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}="${attribute(value)}"`)].join(' ')} />`;

const within = (name: string, lines: string[]) => [
  `<${name}>`,
  ...indented(lines, '  '),
  `</${name.split(' ')[0]}>`,
];

const mimeMap = (fileExtension: string, mimeType: string) => [
  element('remove', { fileExtension }),
  element('mimeMap', { fileExtension, mimeType }),
];

function server({ headers }: HostedSite): string[] {
  const added = Object.entries(headers).flatMap(([name, value]) => [
    element('remove', { name }),
    element('add', { name, value }),
  ]);
  const error = (statusCode: string) => [
    element('remove', { statusCode }),
    element('error', { statusCode, path: '404.html', responseMode: 'File' }),
  ];
  return [
    ...within(
      'httpProtocol',
      within('customHeaders', [element('remove', { name: 'X-Powered-By' }), ...added]),
    ),
    ...within('security', [
      ...within('requestFiltering removeServerHeader="true"', [
        ...within(
          'verbs allowUnlisted="false"',
          ['GET', 'HEAD'].map((verb) => element('add', { verb, allowed: 'true' })),
        ),
      ]),
    ]),
    ...within('staticContent', [
      ...Object.entries(typesByEnding).flatMap(([ending, type]) => mimeMap(ending, type)),
      ...['.br', '.gz'].flatMap((ending) => mimeMap(ending, otherType)),
      ...mimeMap('.ics', typesByPath['campaigns/calendar.ics']!),
      element('clientCache', { cacheControlMode: 'NoControl', setEtag: 'false' }),
    ]),
    ...within('httpErrors errorMode="Custom" existingResponse="Auto"', [
      ...error('403'),
      ...error('404'),
    ]),
    element('urlCompression', { doStaticCompression: 'true', doDynamicCompression: 'false' }),
    element('directoryBrowse', { enabled: 'false' }),
    ...within(
      'defaultDocument',
      within('files', ['<clear />', element('add', { value: 'index.html' })]),
    ),
  ];
}

/** For IIS 10: `web.config`, to stand in the folder of the site. */
export function iisFiles(site: HostedSite): HostFiles {
  const feeds = Object.entries(typesByPath).filter(([path]) => path.endsWith('.xml'));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    ...within('configuration', [
      ...within('system.webServer', server(site)),
      ...feeds.flatMap(([path, type]) =>
        within(
          `location path="${path}"`,
          within('system.webServer', within('staticContent', mimeMap('.xml', type))),
        ),
      ),
    ]),
    '',
  ];
  return { 'iis/web.config': lines.join('\n') };
}
