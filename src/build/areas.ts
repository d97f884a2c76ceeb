import { chosenArea, contentRoot } from '../entries/environment.ts';
import { areasIn, layersIn } from '../entries/layers.ts';

/** The areas of the content, each as the AREA that chooses it; one without a name where it is one whole content. */
export const allAreas = (): (string | undefined)[] => {
  const areas = areasIn(contentRoot);
  return areas.length > 0 ? areas : [undefined];
};

/**
 * The area to build or to show.
 * @throws Error in plain words where there are several and none is named
 */
export function oneArea(): string | undefined {
  const layers = layersIn(contentRoot, chosenArea);
  return layers.length > 1 ? layers.at(-1)!.name : undefined;
}

/** The areas to check: the one that is named, or all. */
export const areasToCheck = (): (string | undefined)[] =>
  chosenArea === undefined ? allAreas() : [oneArea()];
