import { readFileSync } from 'node:fs';
import { packAll } from '../../../src/tools/package/packages';
import { inRepository } from '../../../src/tools/root';

// What the page about installing tells to do, in each of its languages.

/** The languages of the page. */
export const pageLanguages = ['fr', 'en'] as const;
/** A language of the page. */
export type PageLanguage = (typeof pageLanguages)[number];

/** The numbered steps below a heading of the page that tells how to install, as it is written. */
export function installSteps(language: PageLanguage, heading: string): string[] {
  const page = readFileSync(inRepository('docs', `install.${language}.md`), 'utf8');
  const section = page.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\d+\. (.*)$/gm)].map(([, step = '']) => step);
}

/** The steps that a test can take, each by the words that every language's page has for it. */
export type Acts<Name extends string> = Readonly<Record<Name, RegExp>>;

/** A step of the page, and what the test calls it. */
export type Step<Name extends string> = { act: Name; text: string };

/** The acts of these steps, in their order; throws at a step that is none. */
export function actsOf<Name extends string>(
  steps: readonly string[],
  acts: Acts<Name>,
): Step<Name>[] {
  return steps.map((text) => {
    const found = Object.entries<RegExp>(acts).find(([, words]) => words.test(text));
    if (!found) throw new Error(`No act of the test is this step of the page: ${text}`);
    return { act: found[0] as Name, text };
  });
}

/** The address that a step has typed, which stands in the page as code. */
export function addressIn(step: string): string {
  return the(/`([^`]+)`/, step);
}

/** The words on the button that a step has pressed, which stand in the page with stress. */
export function buttonIn(step: string): string {
  return the(/_([^_]+)_/, step);
}

function the(words: RegExp, step: string): string {
  const [, found] = words.exec(step) ?? [];
  if (found === undefined) throw new Error(`${words} is not in this step of the page: ${step}`);
  return found;
}

/** The zip for a browser, as `npm run package` makes it of the build. */
export function zipFor(browser: 'chromium' | 'firefox'): Uint8Array {
  const zips = [...packAll(inRepository(), inRepository('dist'))];
  const [, zip] = zips.find(([name]) => name.endsWith(`-${browser}.zip`)) ?? [];
  if (!zip) throw new Error(`The package has no zip for ${browser}`);
  return zip;
}
