import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, serialise } from '../../../src/hosting/content-security-policy.ts';
import { inlineBodies, responseHeaders, standingHeaders } from '../../../src/hosting/headers.ts';

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

describe('below a path of a host', () => {
  it('whether all of the host is reached by TLS alone is not said', () => {
    expect(responseHeaders(inline)).toHaveProperty('Strict-Transport-Security');
    expect(responseHeaders(inline, '/help/')).not.toHaveProperty('Strict-Transport-Security');
  });
});

describe('standingHeaders', () => {
  const of = (script: string) =>
    standingHeaders(responseHeaders({ scripts: [script, `${script}()`], styles: [`${script}{}`] }));

  it('are the same for every build, so that those of an old one never break a new one', () => {
    expect(of('one')).toEqual(of('two'));
  });

  it('differ from the list in the policy alone, and there in what the policy of the page names by its hash', () => {
    const { 'Content-Security-Policy': policy, ...others } = of('one');
    expect(responseHeaders({ scripts: ['one', 'one()'], styles: ['one{}'] })).toMatchObject(others);
    expect(policy).toContain(
      "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval';",
    );
    expect(policy).toContain("style-src 'unsafe-inline';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/sha256|https?:|\*/);
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
