import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, serialise } from '../../../src/hosting/content-security-policy.ts';
import { headersFile, inlineBodies, responseHeaders } from '../../../src/hosting/headers.ts';

const inline = { scripts: ['start();'], styles: ['p{color:red}'] };

describe('responseHeaders', () => {
  const headers = responseHeaders(inline);

  it.each([
    ['keeps pages out of the cache', 'Cache-Control', 'no-store'],
    ['tells no other site where the visitor was', 'Referrer-Policy', 'no-referrer'],
    [
      'has the policy of the page',
      'Content-Security-Policy',
      serialise(contentSecurityPolicy(inline)),
    ],
  ])('%s', (_, name, value) => {
    expect(headers[name]).toBe(value);
  });

  it.each(['camera', 'geolocation', 'microphone'])('gives no page the %s', (feature) => {
    expect(headers['Permissions-Policy']!.split(', ')).toContain(`${feature}=()`);
  });
});

describe('inlineBodies', () => {
  const page = (head: string) => `<html><head>${head}</head><body><h1>Hi</h1></body></html>`;

  it('are the bodies in their order as they stand in the page, spaces and lines and all', () => {
    const html = page('<style>p { }\n</style><script>\n a < b; </script><script>c()</script>');
    expect(inlineBodies(html)).toEqual({ scripts: ['\n a < b; ', 'c()'], styles: ['p { }\n'] });
  });

  it('may be empty', () => {
    expect(inlineBodies(page('<script></script><style></style>'))).toEqual({
      scripts: [''],
      styles: [''],
    });
  });

  it('pass over scripts of other kinds', () => {
    const html = page('<script type="x">no</script><style>s</style><script>yes</script>');
    expect(inlineBodies(html).scripts).toEqual(['yes']);
  });

  it.each([
    ['no script', page('<style>s</style>')],
    ['no style', page('<script>s</script>')],
    ['a script from a file alone', page('<script src="/a.js"></script><style>s</style>')],
    ['three scripts', page(`<style>s</style>${'<script>s</script>'.repeat(3)}`)],
    ['nothing', ''],
  ])('throw for a page with %s', (_, html) => {
    expect(() => inlineBodies(html)).toThrow('one or two inline scripts');
  });
});

describe('headersFile', () => {
  it('has one indented line a header below the pattern of all addresses', () => {
    expect(headersFile({ 'X-One': 'a', 'X-Two': 'b; c' })).toMatch(
      /^\/\*\n  X-One: a\n  X-Two: b; c\n\//,
    );
  });

  it('says of files what they are, below the path of the site', () => {
    expect(headersFile({ 'X-One': 'a' }, '/help/')).toContain(
      '\n/help/campaigns/calendar.ics\n  Content-Type: text/calendar; charset=utf-8\n',
    );
  });

  it('has each header of the site on a line of its own', () => {
    const headers = responseHeaders(inline);
    const [all] = headersFile(headers).split(/\n(?=\/)/);
    const lines = all!.trimEnd().split('\n').slice(1);
    expect(lines.map((line) => line.trim().split(': ')[0])).toEqual(Object.keys(headers));
  });
});
