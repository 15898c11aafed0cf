/** The ids of the sources of the directory that the options let the user choose from. */
export const sourceIds = ['package', 'mirror', 'federation'] as const;

export type SourceId = (typeof sourceIds)[number];
