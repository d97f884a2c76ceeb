import type { HostedSite, HostFiles } from './host-files.ts';

const list = <Item>(items: Item[]) => ({ Quantity: items.length, Items: items });

/** The policy in the shape of `aws cloudfront create-response-headers-policy`: its known headers, and all others. */
function headersPolicy({ standing }: HostedSite) {
  const {
    'Content-Security-Policy': policy,
    'Referrer-Policy': referrer,
    'X-Content-Type-Options': _options,
    'Strict-Transport-Security': transport,
    ...others
  } = standing;
  const seconds = transport?.match(/max-age=(\d+)/)?.[1];
  return {
    Name: 'quiet-help-site',
    Comment: 'Headers of every answer. Written by each build.',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: referrer },
      ...(seconds && {
        StrictTransportSecurity: {
          Override: true,
          AccessControlMaxAgeSec: Number(seconds),
          IncludeSubdomains: transport!.includes('includeSubDomains'),
          Preload: false,
        },
      }),
    },
    CustomHeadersConfig: list(
      Object.entries(others).map(([Header, Value]) => ({ Header, Value, Override: true })),
    ),
    RemoveHeadersConfig: list(['ETag', 'Last-Modified', 'Server'].map((Header) => ({ Header }))),
  };
}

/** A function for viewer requests (cloudfront-js-2.0): pages by their folders, nothing but reading, never a 304. */
const viewerRequest = ({ base }: HostedSite) => `// Written by each build.
var base = ${JSON.stringify(base)};

function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { statusCode: 405, statusDescription: 'Method Not Allowed', headers: { allow: { value: 'GET, HEAD' } } };
  if (uri + '/' === base || (uri.indexOf(base) === 0 && !/(\\/|\\.[^\\/]*)$/.test(uri)))
    return { statusCode: 308, statusDescription: 'Permanent Redirect', headers: { location: { value: uri.replace(/^\\/+/, '/') + '/' } } };
  if (uri.indexOf(base) !== 0) return request;
  delete request.headers['if-none-match'];
  delete request.headers['if-modified-since'];
  delete request.headers['range'];
  request.uri = '/' + uri.slice(base.length).replace(/(^|\\/)$/, '$1index.html');
  return request;
}
`;

/** What the distribution answers where S3 finds nothing, which it calls 403 to those who may not list it. */
const errorResponses = ({ base }: HostedSite) =>
  list(
    [403, 404].map((ErrorCode) => ({
      ErrorCode,
      ResponsePagePath: `${base}404.html`,
      ResponseCode: '404',
      ErrorCachingMinTTL: 0,
    })),
  );

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** For CloudFront before an S3 bucket that holds the site at its root. */
export const cloudFrontFiles = (site: HostedSite): HostFiles => ({
  'cloudfront/response-headers-policy.json': json(headersPolicy(site)),
  'cloudfront/viewer-request.js': viewerRequest(site),
  'cloudfront/custom-error-responses.json': json(errorResponses(site)),
});
