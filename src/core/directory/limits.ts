// How much a directory and a hoster in it may hold. The other parts keep to the same limits: what they
// add must never make a hoster that could be read unreadable.

/** The most offers that a hoster has. */
export const mostOffers = 200;

/** The most software that an offer names. */
export const mostSoftware = 10;

/** The most needs that an offer answers: no software answers as many. */
export const mostNeeds = 15;

/** The most needs that an offer of software that is not known answers. */
export const mostNeedsOfUnknownSoftware = 3;

/**
 * The most needs that a hoster answers with what it tells itself: the richest that are known answer a
 * third less.
 */
export const mostNeedsOfHoster = 30;

/** The most hosters on one registrable domain: a body and its parts, not one organisation at many points. */
export const mostHostersOfDomain = 3;

/** The most sources that a hoster names. */
export const mostSources = 30;

/** The most characters that the id of an offer has. */
export const longestId = 200;

/** The most bytes of a file with a whole directory: 4 MiB, for a mirror and for a list. */
export const mostDirectoryBytes = 4 * 1024 * 1024;

/**
 * The most hosters of a directory's file, and the most departures: 4 MiB hold some 20,000 of the shortest
 * rows that are good.
 */
export const mostRows = 25_000;

/** The most characters of the JSON of one row: 200 services of usual length take half of it. */
export const longestRow = 128 * 1024;
