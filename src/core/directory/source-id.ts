/** Where the directory comes from, chosen in the options. */
export const sourceIds = ['package', 'mirror', 'federation'] as const;

export type SourceId = (typeof sourceIds)[number];
