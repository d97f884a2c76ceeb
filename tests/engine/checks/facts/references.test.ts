import { describe, expect, it } from 'vitest';
import { after, expectRefusal, gone, helpline, swap, type Edit } from '../edits.ts';

describe('ids that lead nowhere', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'of a contact',
      'services/merrowdale-refuge.yaml',
      swap('[merrowdale-helpline,', '[merowdale-helpline,'),
      /Did you mean "merrowdale-helpline"/,
    ],
    [
      'of a source',
      helpline,
      swap('source: services-list', 'source: service-list'),
      /Did you mean "services-list"/,
    ],
    [
      'of a source of a page',
      'pages/helpline.mdx',
      swap('sources: [merrowdale-plan-2026', 'sources: [merrowdale-plan-2025'),
      /Did you mean "merrowdale-plan-2026"/,
    ],
    [
      'of a line for any hour',
      'area.yaml',
      swap('contact: crime-support-line', 'contact: crime-support'),
      /Did you mean "crime-support-line"/,
    ],
    [
      'of the silent call',
      'area.yaml',
      swap('silentCall: silent-call', 'silentCall: silence'),
      /in services/,
    ],
    [
      'of a contact of a post',
      'campaigns/safer-homes-week.mdx',
      swap('contact: merrowdale-helpline', 'contact: merrowdale-line'),
      /in contacts/,
    ],
    [
      'of a contact of a card',
      'prints/cards.yaml',
      swap('contact: merrowdale-helpline', 'contact: merrowdale-line'),
      /in contacts/,
    ],
    [
      'of a figure of a bar',
      'charts/calls-by-year.yaml',
      swap('figures: [helpline-calls]', 'figures: [helpline-call]'),
      /in figures/,
    ],
    ['of a step', 'pathway.yaml', swap('to: high-risk', 'to: higher-risk'), /in pathway/],
    [
      'of a service of a step',
      'pathway.yaml',
      swap('services: [worker-advice]', 'services: [worker]'),
      /in services/,
    ],
    [
      'of a course’s contact',
      'training.yaml',
      swap('contact: worker-advice', 'contact: worker'),
      /in contacts/,
    ],
    [
      'of a term in a page',
      'pages/safe-places/index.mdx',
      swap('<Term id="safe-home-team" />:', '<Term id="safe-team" />:'),
      /in glossary/,
    ],
    [
      'of a figure in a page',
      'pages/safe-places/refuge.mdx',
      swap('Figure id="refuge-places"', 'Figure id="refuge-place"'),
      /in figures/,
    ],
    [
      'of an Act',
      'pages/understand/index.mdx',
      swap('act="fla-1996"', 'act="fla-1997"'),
      /in sources/,
    ],
    [
      'with a capital',
      'pages/safe-places/refuge.mdx',
      swap('Phone id="merrowdale-helpline"', 'Phone id="Merrowdale-Helpline"'),
      /Did you mean "merrowdale-helpline"/,
    ],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });

  it('are all told where a contact is gone', () => {
    const { wrong } = after({ 'contacts/worker-advice.yaml': gone });
    expect(wrong.length).toBeGreaterThan(2);
    for (const line of wrong) expect(line).toMatch(/there is no "worker-advice" in contacts/);
  });

  it('are not told of a file that merely could not be read', () => {
    expectRefusal('contacts/worker-advice.yaml', swap('name: "Worker', 'name: "Worker" "'), /./);
  });
});
