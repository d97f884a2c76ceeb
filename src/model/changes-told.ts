import { fields } from '../text/changes-en-GB.ts';

/** The collections whose changes readers are told of. */
export type ToldName = keyof typeof fields;
export const toldCollections = Object.keys(fields) as ToldName[];

/** What readers call the fields of a collection, by their names. */
export const labelsOf = (name: ToldName): Readonly<Record<string, string>> => fields[name];

export const isTold = (name: string): name is ToldName => Object.hasOwn(fields, name);
