// How much a directory and a hoster in it may hold. The other parts keep to the same limits: what they
// add must never make a hoster that could be read unreadable.

/** How many offers a hoster has at most. */
export const mostOffers = 200;

/** How many software an offer names at most. */
export const mostSoftware = 10;

/** How many sources a hoster names at most. */
export const mostSources = 30;

/** How many characters the id of an offer has at most. */
export const longestId = 200;

/** How many bytes a file with a whole directory has at most: 4 MiB, for a mirror and for a list. */
export const mostDirectoryBytes = 4 * 1024 * 1024;

/** How many links lie between the federation's root and a service: root, organisation, service. */
export const deepestLinks = 2;
