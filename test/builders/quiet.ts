import type { Quiet } from '../../src/core/settings/quiet';

/** The icon opens on every service, as it does until the user says otherwise. */
export const notQuiet: Quiet = { never: [], notNow: {} };
