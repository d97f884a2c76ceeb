import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rendered } from '../../../../src/components/mdx/rendered.ts';
import { contentFolder, goodPage, mdx } from '../../checks/content-folder.ts';

type Shown = string | { type: unknown; props: Record<string, unknown> } | Shown[] | undefined;

/** What a component gives, as tags with their values and words. */
function shownAs(shown: Shown): string {
  if (Array.isArray(shown)) return shown.map(shownAs).join('');
  if (typeof shown !== 'object') return String(shown ?? '');
  const { children, ...values } = shown.props;
  const inner = shownAs(children as Shown);
  if (typeof shown.type !== 'string') return inner;
  const told = Object.entries(values).map(([name, value]) => ` ${name}=${String(value)}`);
  return `<${shown.type}${told.join('')}>${inner}</${shown.type}>`;
}

const prose = `## Who can help?

It isn't your fault -- call <Phone id="vale-helpline" />.

## Who can help?

| Day | Hours |
| --- | --- |
| Monday | all day |
`;
const page = () => join(contentFolder({ 'page.mdx': mdx(goodPage, prose) }), 'page.mdx');

it('prose is shown with its names as components, its marks of speech and its tables', async () => {
  const { Content } = await rendered({ filePath: page() });
  const shown = shownAs(Content({ components: { Phone: 'b' } }) as Shown);
  expect(shown).toContain('It isn’t your fault – call <b id=vale-helpline></b>.');
  expect(shown).toContain('<td>all day</td>');
  // The fields at its top are no prose.
  expect(shown).not.toContain(goodPage.title);
});

it('each heading stands at a place of its own, in its order', async () => {
  const { headings } = await rendered({ filePath: page() });
  expect(headings).toEqual([
    { depth: 2, slug: 'who-can-help', text: 'Who can help?' },
    { depth: 2, slug: 'who-can-help-1', text: 'Who can help?' },
  ]);
});

it('a name that no component has is refused', async () => {
  const { Content } = await rendered({ filePath: page() });
  expect(() => Content({})).toThrow(/Phone/);
});
