import type { Certificate } from './certificate.ts';
import { serve, serveOutside } from './servers.ts';
import { makeCopies, type Copies } from './site-copies.ts';
import type { Stage } from './places.ts';
import { troubled, type Trouble } from './trouble.ts';

/** Where each form of the site is visited. The pages before it and the destination are of other origins. */
export type Stages = Record<keyof Copies, Stage> & { stop(): void };

/**
 * Starts all servers.
 * @param folder for copies of the site
 */
export async function makeStages(
  folder: string,
  certificate: Certificate | undefined,
): Promise<Stages> {
  const destination = await serveOutside(certificate);
  const copies = makeCopies(folder, `${destination.origin}/`);
  const stops = [destination.stop];
  const stageOf = async (form: keyof Copies): Promise<Stage> => {
    const trouble: Trouble = { kind: 'none' };
    const site = await serve(troubled(copies[form], trouble), 'localhost', certificate);
    const start = await serveOutside(certificate, `${site.origin}/`);
    stops.push(site.stop, start.stop);
    return { site: site.origin, start, destination, trouble };
  };
  return {
    quiet: await stageOf('quiet'),
    plain: await stageOf('plain'),
    cacheable: await stageOf('cacheable'),
    trusting: await stageOf('trusting'),
    stop: () => stops.forEach((stop) => stop()),
  };
}
