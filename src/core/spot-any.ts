import { services } from './services';
import { createSpot } from './spot';

/** The service of an address, among all that we know. */
export const spotAny = createSpot(services);
