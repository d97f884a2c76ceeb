import { describe, expect, it } from 'vitest';
import { add, after, expectRefusal, swap } from '../edits.ts';

describe('sections of an Act', () => {
  const noMain = swap('  isMainAct: true\n', '');

  it('that names no Act need a main one', () => {
    const { wrong } = after({
      'sources.yaml': noMain,
      'pages/helpline.mdx': add('The law is <Law section="63" />.'),
    });
    expect(wrong).toContainEqual(
      expect.stringMatching(/^pages\/helpline\.mdx:\d+ .*<Law section="63" \/> is of no Act/),
    );
  });

  it('lead to one main Act, which has its address', () => {
    const second = swap('  date: "2026"\n', '  date: "2026"\n  isMainAct: true\n');
    expectRefusal('sources.yaml', second, /is the main Act already: take isMainAct out/);
    const { wrong } = after({
      'sources.yaml': swap(/  url: https:\/\/www\.legislation.*\n  linked: true\n/, ''),
      'pages/helpline.mdx': add('The law is <Law section="63" />.'),
    });
    expect(wrong.join('\n')).toMatch(/"daa-2021" has no url in sources\.yaml/);
  });
});
