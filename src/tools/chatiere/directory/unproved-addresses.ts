const repository = 'https://framagit.org/chatons/chatonsinfos/-/raw';
const api = 'https://framagit.org/api/v4/projects/chatons%2Fchatonsinfos/repository/files';
const rootFile = 'StatoolInfos/chatons.properties';

/**
 * The addresses at which the collective's list may be had, in the order in which they are tried where its
 * own is refused or empty. They were put together from documents, and none has been opened yet:
 * docs/chatonsinfos.md says of each where it comes from. `isPage`: a page in whose links to look.
 */
export const unprovedAddresses: readonly { address: string; isPage?: true }[] = [
  { address: `${api}/${encodeURIComponent(rootFile)}/raw?ref=master` },
  { address: `${repository}/main/${rootFile}` },
  { address: `${api}/${encodeURIComponent(rootFile)}/raw?ref=main` },
  { address: 'https://stats.chatons.org/services.json' },
  { address: 'https://stats.chatons.org/organizations.json' },
  { address: 'https://stats.chatons.org/softwares.json' },
  { address: 'https://stats.chatons.org/services.csv' },
  { address: 'https://stats.chatons.org/organizations.csv' },
  { address: 'https://stats.chatons.org/categories.json' },
  { address: 'https://stats.chatons.org/index.xhtml', isPage: true },
  { address: 'https://www.chatons.org/entraide/json' },
];
