/** The number of towns that a list of found ones shows. */
export const listLength = 8;
