import * as text from '../text/en-GB.ts';
import { remembered, type Facts } from './facts.ts';
import {
  asksHow,
  choices,
  hows,
  whats,
  whoms,
  type How,
  type What,
  type Whom,
} from './finder-choices.ts';
import { endOf, type End } from './finder-ends.ts';
import type { PageLink } from './pages.ts';

/** A page of the finder: it asks something, or it is an end. */
export type FinderPage = PageLink & {
  whom?: Whom;
  what?: What;
  how?: How;
  /** The pages that its answers lead to; none at an end. */
  answers: PageLink[];
  end?: End;
};

const root = text.pages.find.path;
const pathTo = (...parts: string[]) => root + parts.map((part) => `${part}/`).join('');
const words = text.finder;

const pageOf = (whom: Whom, what?: What, how?: How): PageLink => ({
  path: pathTo(whom, ...(what ? [what] : []), ...(how ? [how] : [])),
  title: how ? words.hows[how] : what ? words.whats[whom][what]! : words.whoms[whom],
  tabTitle: words.tab([
    words.whomsBrief[whom],
    what && words.whatsBrief[what],
    how && words.howsBrief[how],
  ]),
  summary: '',
});

/**
 * Every page of the finder: its first question, those that follow, and its ends. A way that would lead to nobody is not
 * offered.
 * @throws Error that names the first answer after which none is left
 */
export const finderPages = remembered((facts: Facts): FinderPage[] => {
  const leads = (whom: Whom, what: What, how: How) =>
    endOf(facts, whom, what, how).found.length > 0;
  const endPage = (whom: Whom, what: What, how?: How): FinderPage => ({
    ...pageOf(whom, what, how),
    whom,
    what,
    ...(how && { how }),
    answers: [],
    end: endOf(facts, whom, what, how ?? 'speak'),
  });
  const after = (whom: Whom, what: What): FinderPage[] => {
    if (!asksHow(whom, what)) return [endPage(whom, what)];
    const offered = hows.filter((how) => leads(whom, what, how));
    const answers = offered.map((how) => pageOf(whom, what, how));
    return [
      { ...pageOf(whom, what), whom, what, answers },
      ...offered.map((how) => endPage(whom, what, how)),
    ];
  };
  const pages = whoms.flatMap((whom) => {
    const offered = whats.filter(
      (what) => choices[what].by.includes(whom) && leads(whom, what, 'speak'),
    );
    if (offered.length === 0)
      throw new Error(
        `${pathTo(whom)} leads to nobody: no service for them has a line of its own.`,
      );
    const answers = offered.map((what) => pageOf(whom, what));
    return [{ ...pageOf(whom), whom, answers }, ...offered.flatMap((what) => after(whom, what))];
  });
  return [{ ...text.pages.find, answers: whoms.map((whom) => pageOf(whom)) }, ...pages];
});
