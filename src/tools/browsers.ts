import { browserNames, isBrowserName } from './browsers/find';
import { installBrowsers } from './browsers/install';
import { buildStep, everyBrowserStep } from './checks/steps';
import { sayTotal, takeSteps } from './checks/take-steps';

/**
 * Builds, then takes every test in both browsers, or in the one that is named: `npm test` tries in one what does not
 * hang on it.
 */
export async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (rest.length > 0 || (name !== undefined && !isBrowserName(name))) {
    console.error(`npm run browsers -- [${browserNames.join(' | ')}]`);
    return 2;
  }
  installBrowsers();
  return sayTotal(await takeSteps([buildStep, everyBrowserStep(name)]));
}
