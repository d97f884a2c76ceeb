import type { MdastNode } from 'satteri';
import type { CollectionName, DataOf, ProseName } from './collections.ts';

/** A part of prose: a paragraph, a link, a name of the vocabulary, some words. */
export type ProseNode = MdastNode;

/** The prose of an MDX file. */
export type Body = {
  /** What stands below the front matter, as the parser reads it by which it is rendered. */
  tree: Extract<MdastNode, { type: 'root' }>;
  /** The text of the whole file, in which the positions of the tree count. */
  text: string;
};

/** What an entry stands for that an earlier layer has under its id. */
export type Replaced = {
  file: string;
  /** The mark of the text that stands there now, and the one that the entry was written for. */
  mark: string;
  writtenFor: string | undefined;
  /** Of a record, whose fields alone are replaced: those that both layers have. */
  fields?: string[];
};

/** One thing that the content says, read once and as its schema has it. */
export type Entry<Name extends CollectionName = CollectionName> = {
  collection: Name;
  id: string;
  /** The layer of the content that it stands in. */
  layer: string;
  file: string;
  data: DataOf<Name>;
  /** The line in the file of a field, or of the nearest thing above it. */
  line(path: PropertyKey[]): number;
  /** The lines of the whole file, comments and all. */
  lines: string[];
  /** The data before roles stood for contacts of the area, where that made a difference. */
  asWritten?: DataOf<Name>;
  /** Where it stands for an entry of an earlier layer. */
  replaced?: Replaced;
} & (Name extends ProseName ? { body: Body } : { body?: undefined });

/** An entry of any collection: its collection tells of what shape its data are. */
export type AnyEntry = { [Name in CollectionName]: Entry<Name> }[CollectionName];
