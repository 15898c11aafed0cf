import { installBrowsers } from './browsers/install';
import { buildStep, everyBrowserStep } from './checks/steps';
import { sayTotal, takeSteps } from './checks/take-steps';

/** Builds, then takes every test in both browsers: `npm test` tries in one what pages do alike in each. */
export async function main(): Promise<number> {
  installBrowsers();
  return sayTotal(await takeSteps([buildStep, everyBrowserStep]));
}
