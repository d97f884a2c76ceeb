/** What stands in a folder of content for its editors. */
export const guides: readonly string[] = ['README.md'];

/** Whether file managers and editors of texts leave a file of this name behind, which nobody means to publish. */
export const isLeftByMachine = (name: string): boolean =>
  /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name);
