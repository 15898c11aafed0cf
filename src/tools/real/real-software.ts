import { dokuwiki } from './dokuwiki';
import { ethercalc } from './ethercalc';
import { etherpad } from './etherpad';
import { radicale } from './radicale';
import { roundcube } from './roundcube';
import { searx } from './searx';
import { shaarli } from './shaarli';
import type { RealSoftware } from './software';
import { wordpress } from './wordpress';

/** All software that can be tried for real, the most offered first; docs/real-software.md has the others. */
export const realSoftware: readonly RealSoftware[] = [
  etherpad,
  roundcube,
  wordpress,
  searx,
  ethercalc,
  dokuwiki,
  shaarli,
  radicale,
];
