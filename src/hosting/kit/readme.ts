import type { HostedSite, HostFiles } from './host-files.ts';

/** What the kit is, and where each file goes. */
export function readmeFile({ base, place }: HostedSite): HostFiles {
  const below =
    base === '/'
      ? []
      : [
          `This build is for ${base} of a host that has other pages too. Its rules reach no further than that path. So for`,
          'the rest of the host its owner decides: whether all of it is reached by TLS alone (no',
          'Strict-Transport-Security is sent here), what /robots.txt says, and whether /.well-known/security.txt is there.',
          `Ask them to name ${base}sitemap-index.xml in /robots.txt; ours, at ${base}robots.txt, is read by nobody.`,
          `What is uploaded to Netlify, Cloudflare Pages or Azure must hold the site in ${base} and the host's own file at its`,
          'root.',
          '',
        ];
  const lines = [
    '# Files for hosts',
    '',
    'Each build writes these from the one list of headers. docs/hosting.md says how to use them.',
    '',
    '| host | file | where it goes | run in the tests |',
    '| --- | --- | --- | --- |',
    '| nginx | nginx.conf | `include` in the `server` block | yes |',
    '| Caddy | Caddyfile | `import` at the top, then in the block of the host | yes |',
    '| Apache 2.4 | apache.conf | `Include` in the `VirtualHost` | yes |',
    '| container | container/ | `podman build` from the folder above | its nginx.conf, not the image |',
    '| Netlify, Cloudflare Pages | _headers | root of the upload; already in the site where it is the root | no |',
    '| Azure Static Web Apps | azure/staticwebapp.config.json | root of the upload | no: by its schema, and once in its maker’s emulator |',
    '| IIS 10 | iis/web.config | the folder of the site | no: read by a parser |',
    '| CloudFront and S3 | cloudfront/ | policy, function and error responses of the distribution | the function; the rest read by a parser |',
    '',
    `nginx, Caddy and Apache look for the site in ${place}. Where it stands elsewhere on the server, build with`,
    'SITE_FOLDER=/that/folder.',
    '',
    ...below,
    'After each change: `npm run verify-host -- https://the-site`.',
    '',
  ];
  return { 'README.md': lines.join('\n') };
}
