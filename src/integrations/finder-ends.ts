import type { AstroIntegration } from 'astro';
import { finderPages } from '../model/finder.ts';
import { theFactsRead } from './reading.ts';

/** Says in the log of a build how many services each end of the finder chose from. An end with none has ended the build. */
export function finderEnds(): AstroIntegration {
  return {
    name: 'finder',
    hooks: {
      'astro:build:done': ({ logger }) => {
        const ends = finderPages(theFactsRead()).flatMap(({ path, end }) =>
          end ? [`${path} ${end.from}`] : [],
        );
        logger.info(
          `${ends.length} ends, each with the services it chose from: ${ends.join(', ')}`,
        );
      },
    },
  };
}
