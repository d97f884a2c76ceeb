import type { AstroIntegration } from 'astro';
import { asLine, checkContent } from '../checks/check-content.ts';
import { rules } from '../checks/rules.ts';
import { contentLayers, today } from '../entries/environment.ts';
import { forgetTrees, theReading } from './reading.ts';

/** Stops a build before it writes anything if the content is wrong; warns of what is due or odd. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const problems = checkContent(contentLayers(), today, rules, theReading);
        const wrong = problems.filter(({ severity }) => severity === 'wrong');
        for (const problem of problems)
          if (problem.severity !== 'wrong') logger.warn(asLine(problem));
        if (wrong.length > 0)
          throw new Error(`The content is not ready to build:\n${wrong.map(asLine).join('\n')}`);
        forgetTrees();
      },
    },
  };
}
