import { createHash } from 'node:crypto';

export type Policy = Record<string, string[]>;

const hash = (body: string) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`;

/** Bodies of the inline scripts and styles that every page has, exactly as they stand in the page. */
export type InlineBodies = { scripts: string[]; styles: string[] };

/**
 * The policy of every page. Nothing may load but the inline scripts and styles, known by their hashes, and the files
 * of search from the site itself; WebAssembly may be compiled, which search alone does.
 */
export function contentSecurityPolicy({ scripts, styles }: InlineBodies): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(hash), "'wasm-unsafe-eval'"],
    'style-src': styles.map(hash),
    // Search thinks in a worker; older browsers know no worker-src, and the newer fall back to this.
    'child-src': ["'self'"],
    'connect-src': ["'self'"],
    'img-src': ['data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
}

/** The policy of a file that others host: what stands in it, known by its hashes, and nothing else. */
export const policyOfOneFile = ({ scripts, styles }: InlineBodies): Policy => ({
  'default-src': ["'none'"],
  'script-src': scripts.map(hash),
  'style-src': styles.map(hash),
  'img-src': ['data:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
});

export const serialise = (policy: Policy) =>
  Object.entries(policy)
    .map(([directive, values]) => [directive, ...values].join(' '))
    .join('; ');

/** The policy for a `meta` element, where `frame-ancestors` is not allowed and would be reported as an error. */
export function forMetaElement({ 'frame-ancestors': _headerOnly, ...policy }: Policy): string {
  return serialise(policy);
}
