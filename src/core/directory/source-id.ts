/** The ids of the sources of the directory that the options let the user choose from. */
export const sourceIds = ['package', 'mirror', 'federation'] as const;

export type SourceId = (typeof sourceIds)[number];

/**
 * The federation's root file: the list of the members' own files, kept by the collective on Framagit
 * (https://framagit.org/chatons/chatonsinfos).
 */
export const federationAddress =
  'https://framagit.org/chatons/chatonsinfos/-/raw/master/StatoolInfos/chatons.properties';
