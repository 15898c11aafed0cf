import { readServiceNames } from '../../src/tools/locales';

/** The names of services that are others in French. */
export const frenchNames = readServiceNames('fr') ?? {};
