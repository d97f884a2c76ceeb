import type { AstroIntegration } from 'astro';
import { asLine, checkContent } from '../checks/content.ts';
import { contentRoot, today } from '../entries/environment.ts';

/** Stops a build before it writes anything if the content is wrong; warns of reviews that are due. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const { problems, expiring, overdue } = checkContent(contentRoot, today);
        for (const notice of [...expiring, ...overdue]) logger.warn(asLine(notice));
        if (problems.length > 0)
          throw new Error(`The content is not ready to build:\n${problems.map(asLine).join('\n')}`);
      },
    },
  };
}
