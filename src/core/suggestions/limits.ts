/** The number of suggestions of a need that are kept ready, and that stand on each further page. */
export const pageSize = 20;

/** The most suggestions of a need that are kept in all: no user reads on for longer. */
export const keptCount = 200;
