import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  forMetaElement,
  serialise,
} from '../../../src/hosting/content-security-policy.ts';

// Hashes as `printf '%s' "$body" | openssl dgst -sha256 -binary | base64` prints them.
const script = {
  body: 'doSomething();',
  hash: "'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='",
};
const style = {
  body: 'p{color:red}',
  hash: "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
};
const curly = {
  body: 'say("“Hello”")',
  hash: "'sha256-xALGT6J19wgRQfw4qvPATfz6tli+YqOY09WMQVsN5gI='",
};

const policy = contentSecurityPolicy({
  scripts: [script.body, curly.body],
  styles: [style.body],
});

describe('contentSecurityPolicy', () => {
  it('knows each inline script by its hash, and any other by none', () => {
    const hashes = policy['script-src']!.filter((value) => value.startsWith("'sha256-"));
    expect(hashes).toEqual([script.hash, curly.hash]);
  });

  it('knows the inline style by its hash alone', () => {
    expect(policy['style-src']).toEqual([style.hash]);
  });

  it('hashes letters beyond ASCII as the page sends them', () => {
    const { 'script-src': sources } = contentSecurityPolicy({ scripts: [curly.body], styles: [] });
    expect(sources).toContain(curly.hash);
  });

  it('allows nothing that it does not name', () => {
    expect(policy['default-src']).toEqual(["'none'"]);
  });

  it('lets no other site in', () => {
    expect(serialise(policy)).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/);
  });
});

describe('serialise', () => {
  it('parts directives by semicolons and values by spaces', () => {
    expect(serialise({ 'img-src': ["'self'", 'data:'], 'base-uri': ["'none'"] })).toBe(
      "img-src 'self' data:; base-uri 'none'",
    );
  });
});

describe('forMetaElement', () => {
  it('is the policy without frame-ancestors', () => {
    const { 'frame-ancestors': ancestors, ...rest } = policy;
    expect(ancestors).toEqual(["'none'"]);
    expect(forMetaElement(policy)).toBe(serialise(rest));
  });
});
