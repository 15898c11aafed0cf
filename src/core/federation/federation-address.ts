/**
 * The federation's root file: the list of the members' own files, kept by the collective on Framagit
 * (https://framagit.org/chatons/chatonsinfos).
 */
export const federationAddress =
  'https://framagit.org/chatons/chatonsinfos/-/raw/master/StatoolInfos/chatons.properties';
