// How much a crawl of the federation asks for and reads, out of politeness and for safety.

/** The most files that are asked for at once, each of another host. */
export const mostAtOnce = 4;

/** The most files that are asked for at once of those to which one member leads. */
export const mostAtOnceOfMember = 2;

/** The longest wait, in seconds, before a busy server is asked again. */
export const longestWaitInSeconds = 60;

/** The answers in a row, "later" or too slow, after which a host is asked no more in this crawl. */
export const mostInRow = 3;

/** The answers of all hosts of one member that are none, after which they are asked no more in this crawl. */
export const mostOfMember = 30;

/** The most seconds that a crawl waits for one host, all waits together: hosts are waited for side by side. */
export const mostSecondsOfHost = 600;

/** The most files of one federation. */
export const mostFiles = 50_000;

/** The most bytes that are read of the file of an organisation or a service. */
export const mostBytes = 256 * 1024;

/** The most bytes that are read of the federation's own file. */
export const mostFederationBytes = 2 * 1024 * 1024;

/**
 * The most links of a file that are followed, by the class of the file. Those of a federation count for the
 * root alone: elsewhere a file that calls itself one leads nowhere.
 */
export const mostLinks = { federation: 10_000, organization: 200, service: 0, other: 0 };

/** The most hosts beside its own to which the file of an organisation leads. */
export const mostOtherHosts = 5;

/**
 * The most links between the root of the federation and a service: from the root to the
 * organisation, and from there to the service.
 */
export const deepestLinks = 2;
