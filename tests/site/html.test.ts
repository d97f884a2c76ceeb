import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtDocuments, builtPages, site, windowPath } from '../support/sites.ts';

/** Gives what is asked of a page as it was first read: by itself it is read anew for each. */
class ReadOnce extends StaticConfigLoader {
  private known: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(page: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.known ??= super.getConfigFor(page));
  }
}

const asked = new ReadOnce({
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    Object.fromEntries(
      [
        'by-day',
        'keep-service',
        'kept-services',
        'open-now',
        'site-search',
        'service-filter',
        'tick-list',
      ].map((name) => [
        name,
        { flow: true, phrasing: ['open-now', 'keep-service'].includes(name) },
      ]),
    ),
    // Two parts of one style: the second stands right before main.
    { style: { inherit: 'style', flow: true } },
  ],
  rules: {
    // These are matters of taste, and the minified page follows another.
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-implicit-close': 'off',
    'long-title': 'off',
    // The bodies of scripts and styles are known to the content security policy by their hashes.
    'require-sri': 'off',
    'require-csp-nonce': 'off',
    // Headings such as “1(1)” make ids that start with a digit, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    'no-inline-style': 'error',
    'tel-non-breaking': 'off',
  },
});
const validator = new HtmlValidate(asked);

/** A window in the page of another shows no title, and must leave none in a history. */
const isMeant = (path: string, { ruleId, message }: { ruleId: string; message: string }) =>
  path === windowPath && ruleId === 'element-required-content' && message.includes('<title>');

describe(`the HTML of ${site.name}`, () => {
  it('is valid on every page', async () => {
    const messages = await Promise.all(
      builtDocuments(site).map(async ({ path, html }) => {
        const { results } = await validator.validateString(html);
        return results.flatMap((result) =>
          result.messages
            .filter((found) => !isMeant(path, found))
            .map(
              ({ ruleId, message, line, column }) =>
                `${path}:${line}:${column} ${ruleId}: ${message}`,
            ),
        );
      }),
    );
    expect(messages.flat()).toEqual([]);
  });

  it('has style in its head and right before main, and nowhere else', () => {
    const places = builtPages(site).map(({ path, root }) => ({
      path,
      styles: root
        .querySelectorAll('style')
        .map(({ parentNode, nextElementSibling }) =>
          parentNode?.tagName === 'HEAD' ? 'head' : nextElementSibling?.tagName,
        ),
    }));
    expect(places.filter(({ styles }) => styles.join() !== 'head,MAIN')).toEqual([]);
  });
});
