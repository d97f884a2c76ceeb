import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { Ajv } from 'ajv';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { responseHeaders, standingHeaders, type Headers } from '../../../src/hosting/headers.ts';
import { headersFile } from '../../../src/hosting/kit/headers-file.ts';
import { quoted } from '../../../src/hosting/kit/host-files.ts';
import { kitFiles } from '../../../src/hosting/kit/kit.ts';
import { kitFolder } from '../../../src/hosting/kit/place.ts';
import { inline } from './built-site.ts';

const headers = responseHeaders(inline);
const siteAt = (base: string) => {
  const own = responseHeaders(inline, base);
  return { headers: own, standing: standingHeaders(own), base, place: '/srv/www/site' };
};
const filesAt = (base: string) => kitFiles(siteAt(base), 'hosting');
const kit = filesAt('/');
const json = (name: string, files = kit) => JSON.parse(files[name]!) as Record<string, never>;

describe('the place of the kit', () => {
  it.each([
    ['/srv/dist', '/srv/hosting'],
    ['/srv/www/help', '/srv/www/help-hosting'],
  ])('beside %s is %s', (site, place) => {
    expect(kitFolder(site)).toBe(place);
  });
});

describe('a configuration', () => {
  it.each(['a"b', 'a\\b', 'a$b', 'a{b', 'a\nb'])(
    'cannot be broken by a value such as %j',
    (value) => {
      expect(() => quoted(value)).toThrow('No host');
    },
  );

  it.each(['nginx.conf', 'Caddyfile', 'apache.conf', 'container/nginx.conf'])(
    'of %s below a path names no other path of the host, and leaves TLS to its owner',
    (name) => {
      const text = filesAt('/help/')[name]!;
      expect(text).not.toContain('Strict-Transport-Security');
      expect(text).not.toMatch(/location (= )?\/(?!help)/);
    },
  );
});

describe('_headers', () => {
  it('has each header on a line of its own below the pattern of the site', () => {
    const [all] = headersFile(siteAt('/')).split(/\n(?=\/)/);
    const [pattern, ...lines] = all!.trimEnd().split('\n');
    expect(pattern).toBe('/*');
    expect(lines).toEqual(Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`));
  });

  it('keeps within what Cloudflare Pages reads: 100 rules, 2,000 characters a line', () => {
    const lines = headersFile(siteAt('/')).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });

  it('reaches no further than the path of the site, and says what its files are', () => {
    const patterns = headersFile(siteAt('/help/')).match(/^\S.*$/gm);
    expect(patterns).toEqual([
      '/help/*',
      '/help/campaigns/calendar.ics',
      '/help/campaigns/feed.xml',
      '/help/about/changes/feed.xml',
    ]);
  });
});

describe('web.config', () => {
  const text = kit['iis/web.config']!;
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const all = (selector: string) => [...document.querySelectorAll(selector)] as Element[];

  it('is well-formed: each tag closes, in turn', () => {
    const open: string[] = [];
    expect(all('*').length).toBeGreaterThan(10);
    for (const [, end, name, self] of text.matchAll(
      /<(\/?)([\w.]+)(?:\s+[\w]+="[^"<]*")*\s*(\/?)>/g,
    ))
      if (end) expect(open.pop()).toBe(name);
      else if (!self) open.push(name!);
    expect(open).toEqual([]);
    expect(text.match(/</g)).toHaveLength(text.match(/>/g)!.length);
  });

  it('sends every header as the list has it, each taken off first', () => {
    const added = all('customHeaders > add').map((add) => [
      add.getAttribute('name'),
      add.getAttribute('value'),
    ]);
    expect(Object.fromEntries(added)).toEqual(headers);
    const removed = all('customHeaders > remove').map((remove) => remove.getAttribute('name'));
    expect(removed).toEqual(expect.arrayContaining([...Object.keys(headers), 'X-Powered-By']));
  });

  it('answers what is missing with the page of the site, and nothing but reading', () => {
    expect(all('httpErrors > error').map((error) => error.getAttribute('path'))).toEqual([
      '404.html',
      '404.html',
    ]);
    expect(all('verbs > add').map((verb) => verb.getAttribute('verb'))).toEqual(['GET', 'HEAD']);
  });

  // Of IIS_schema.xml, which comes with IIS: the sections that are used, and what each of their elements may carry.
  const known: Record<string, string[]> = {
    configuration: [],
    'system.webServer': [],
    location: ['path'],
    httpProtocol: [],
    customHeaders: [],
    security: [],
    requestFiltering: ['removeServerHeader'],
    verbs: ['allowUnlisted'],
    staticContent: [],
    mimeMap: ['fileExtension', 'mimeType'],
    clientCache: ['cacheControlMode', 'setEtag'],
    httpErrors: ['errorMode', 'existingResponse'],
    error: ['statusCode', 'path', 'responseMode'],
    urlCompression: ['doStaticCompression', 'doDynamicCompression'],
    directoryBrowse: ['enabled'],
    defaultDocument: [],
    files: [],
    add: ['name', 'value', 'verb', 'allowed'],
    remove: ['name', 'fileExtension', 'statusCode'],
    clear: [],
  };

  it('names only what IIS knows', () => {
    const strange = all('*').flatMap(({ localName, attributes }) =>
      [localName, ...[...attributes].map(({ name }) => `${localName} ${name}`)].filter((name) => {
        const [element, attribute] = name.split(' ') as [string, string?];
        return attribute ? !known[element]?.includes(attribute) : !(element in known);
      }),
    );
    expect(strange).toEqual([]);
  });

  it('says no kind twice', () => {
    const endings = all('configuration > system\\.webServer mimeMap').map((map) =>
      map.getAttribute('fileExtension'),
    );
    const own = endings.slice(0, -1);
    expect(new Set(own).size).toBe(own.length);
  });
});

describe('staticwebapp.config.json', () => {
  // Of the fourth draft, whose `id` the validator would stop at; all else reads the same.
  const { id: _id, ...schema } = JSON.parse(
    readFileSync('tests/fixtures/azure-static-web-apps/schema.json', 'utf8'),
  ) as { id: string; $schema?: string };
  delete schema.$schema;
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

  it.each(['/', '/help/'])('below %s is as its published schema says, and no larger', (base) => {
    const text = filesAt(base)['azure/staticwebapp.config.json']!;
    expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([]);
    // Azure refuses a larger file.
    expect(text.length).toBeLessThan(20_000);
  });

  it.each([
    ['a name that is not known', { globalheaders: {} }],
    ['a word that is none of the known', { trailingSlash: 'sometimes' }],
    ['a rule without its route', { routes: [{ methods: ['GET'] }] }],
  ])('cannot hold %s, by that schema', (_, wrong) => {
    const right = json('azure/staticwebapp.config.json');
    expect(validate({ ...right, ...wrong })).toBe(false);
  });

  it('sends every header everywhere where the site has the host for itself', () => {
    expect(json('azure/staticwebapp.config.json')).toMatchObject({
      globalHeaders: headers,
      trailingSlash: 'always',
      responseOverrides: { 404: { rewrite: '/404.html' } },
    });
  });

  it('sends them below its path alone where it has not', () => {
    const config = json('azure/staticwebapp.config.json', filesAt('/help/'));
    const routes = config['routes'] as unknown as { route: string; headers: Headers }[];
    expect(config).not.toHaveProperty('globalHeaders');
    for (const { route, headers: sent } of routes) {
      expect(route).toMatch(/^\/help\//);
      expect(sent).toMatchObject(responseHeaders(inline, '/help/'));
    }
  });
});

describe('CloudFront', () => {
  it('has every header of the list in its policy, once', () => {
    const policy = json('cloudfront/response-headers-policy.json') as unknown as {
      SecurityHeadersConfig: object;
      CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string }[] };
    };
    const { Items, Quantity } = policy.CustomHeadersConfig;
    expect(Quantity).toBe(Items.length);
    expect(Object.keys(policy.SecurityHeadersConfig)).toHaveLength(4);
    expect(Items.length + 4).toBe(Object.keys(headers).length);
    for (const { Header, Value } of Items) expect(headers[Header]).toBe(Value);
  });

  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html
  it.each(['/', '/help/'])('below %s keeps within its limits', (base) => {
    const files = filesAt(base);
    expect(files['cloudfront/viewer-request.js']!.length).toBeLessThan(10_240);
    const policy = json('cloudfront/response-headers-policy.json', files) as unknown as Record<
      'CustomHeadersConfig' | 'RemoveHeadersConfig',
      { Items: { Header: string; Value?: string }[] }
    >;
    for (const { Items } of [policy.CustomHeadersConfig, policy.RemoveHeadersConfig]) {
      expect(Items.length).toBeLessThanOrEqual(10);
      for (const { Value = '' } of Items) expect(Value.length).toBeLessThan(1783);
    }
  });

  type Request = { method: string; uri: string; headers: Record<string, unknown> };
  const run = (base: string, request: Partial<Request>) => {
    const code = filesAt(base)['cloudfront/viewer-request.js']!;
    const event = { request: { method: 'GET', headers: {}, ...request } };
    return runInNewContext(`${code}; handler(event)`, { event }) as Request & {
      statusCode?: number;
    };
  };

  it.each([
    ['/', '/', '/index.html'],
    ['/', '/helpline/', '/helpline/index.html'],
    ['/', '/campaigns/feed.xml', '/campaigns/feed.xml'],
    ['/help/', '/help/', '/index.html'],
    ['/help/', '/help/helpline/', '/helpline/index.html'],
    ['/help/', '/other/', '/other/'],
  ])('below %s finds for %s the file %s', (base, uri, file) => {
    expect(run(base, { uri }).uri).toBe(file);
  });

  it.each([
    ['/', '/helpline', '/helpline/'],
    ['/', '//elsewhere/page', '/elsewhere/page/'],
    ['/help/', '/help', '/help/'],
    ['/help/', '/help/helpline', '/help/helpline/'],
  ])('below %s leads from %s to %s', (base, uri, to) => {
    expect(run(base, { uri })).toMatchObject({
      statusCode: 308,
      headers: { location: { value: to } },
    });
  });

  it('takes off what would ask for “not modified” or a part, and refuses all but reading', () => {
    const asked = { 'if-none-match': {}, 'if-modified-since': {}, range: {}, host: {} };
    expect(Object.keys(run('/', { uri: '/', headers: asked }).headers)).toEqual(['host']);
    expect(run('/', { uri: '/', method: 'POST' }).statusCode).toBe(405);
  });
});

describe('the container', () => {
  const lines = kit['container/Containerfile']!.split('\n');

  it('is not root, has a health check, and copies nothing but the site and its rules', () => {
    expect(lines).toContain('USER 101:101');
    expect(lines.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
    expect(lines.filter((line) => line.startsWith('COPY '))).toEqual([
      'COPY hosting/container/nginx.conf /etc/nginx/nginx.conf',
      'COPY site /srv/site',
    ]);
    expect(kit['container/Containerfile.dockerignore']).toBe('*\n!site\n!hosting\n');
  });

  it('writes nowhere but below /tmp', () => {
    const written = [...kit['container/nginx.conf']!.matchAll(/(?:_temp_path|pid|_log) (\/\S+)/g)];
    expect(written.length).toBeGreaterThan(2);
    expect(written.filter(([, path]) => !/^\/(tmp|dev)\//.test(path!))).toEqual([]);
  });
});
