import { builtPages, realSite } from './sites.ts';

const paths = builtPages(realSite).map(({ path }) => path);
const first = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).slice(0, 1);

/** One page of each kind that the site has: of what differs by kind, not by words, these tell all. */
export const templates = [
  '/',
  '/emergency/',
  '/helpline/',
  '/languages/',
  ...first(/^\/languages\/./),
  '/find/',
  '/find/for-me/talk/',
  '/find/for-me/talk/speak/',
  '/understand/',
  '/understand/signs/',
  '/understand/strangulation/',
  '/easy-read/',
  '/safe-places/',
  '/services/',
  ...first(/^\/services\/list\/./),
  ...first(/^\/services\/[a-z][^/]*\/$/),
  '/search/',
  '/a-to-z/',
  '/campaigns/',
  ...first(/^\/campaigns\/./),
  '/professionals/',
  '/professionals/marac/',
  '/professionals/refer/',
  ...first(/^\/professionals\/refer\/./),
  ...first(/^\/professionals\/resources\/./),
  '/about/figures/',
  '/open-data/',
  '/404.html',
].filter((path) => paths.includes(path));

/** Of these, what the tests of a day look at where others only tell the same of other words. */
export const fewTemplates = ['/', '/emergency/', '/services/', '/professionals/', '/search/'];
