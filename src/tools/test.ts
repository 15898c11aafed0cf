import { rmSync } from 'node:fs';
import { installBrowsers } from './browsers/install';
import {
  browsersStep,
  buildStep,
  lintSteps,
  narrowTypesSteps,
  out,
  packageStep,
  surroundingsStep,
  typesStep,
  unitStep,
} from './checks/steps';
import { sayTotal, takeSteps } from './checks/take-steps';
import { findInstalled } from './real/cache';
import { etherpad } from './real/etherpad';

/** Checks everything that must be right, quietly; the last line counts. */
export async function main(): Promise<number> {
  rmSync(out, { recursive: true, force: true });
  installBrowsers();
  const built = takeSteps([buildStep]);
  const linted = takeSteps([...lintSteps, typesStep]);
  // Two rows of steps, each on one core, then the browsers on both.
  const rows = await Promise.all([
    built,
    linted,
    Promise.all([built, linted]).then(() => takeSteps([surroundingsStep])),
    built.then(() => takeSteps([packageStep, ...narrowTypesSteps, unitStep])),
  ]);
  const inBrowsers = await takeSteps([browsersStep]);
  if (!findInstalled(etherpad)) {
    console.log('not tried: a real Etherpad, which `npm run real -- etherpad` installs');
  }
  return sayTotal([...rows.flat(), ...inBrowsers]);
}
