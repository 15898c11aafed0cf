import { rmSync } from 'node:fs';
import { installBrowsers } from './browsers/install';
import {
  browsersStep,
  buildStep,
  lintSteps,
  narrowTypesSteps,
  out,
  packageStep,
  typesStep,
  unitSteps,
} from './checks/steps';
import { sayTotal, takeBeside, takeSteps } from './checks/take-steps';
import { findInstalled } from './real/cache';
import { etherpad } from './real/etherpad';

/** Checks everything that must be right, quietly; the last line counts. */
export async function main(): Promise<number> {
  rmSync(out, { recursive: true, force: true });
  installBrowsers();
  // What reads the sources takes its turn beside the build: each uses one core.
  const besides = await Promise.all([
    takeSteps([...lintSteps, typesStep]),
    takeSteps([buildStep, packageStep, ...narrowTypesSteps]),
  ]);
  const units = await takeBeside(unitSteps);
  const inBrowsers = await takeSteps([browsersStep]);
  if (!findInstalled(etherpad)) {
    console.log('not tried: a real Etherpad, which `npm run real -- etherpad` installs');
  }
  return sayTotal([...besides.flat(), ...units, ...inBrowsers]);
}
