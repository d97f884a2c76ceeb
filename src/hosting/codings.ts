/** Codings in which a file may stand beside itself, by the endings of those copies; the smallest first. */
export const codings = { br: '.br', gzip: '.gz' } as const;
export type Coding = keyof typeof codings;
