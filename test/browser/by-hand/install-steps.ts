import { readFileSync } from 'node:fs';
import { inRepository } from '../../../src/tools/root';

/** The numbered steps below a heading of the page that tells how to install, as it is written. */
export function installSteps(language: 'fr' | 'en', heading: string): string[] {
  const page = readFileSync(inRepository('docs', `install.${language}.md`), 'utf8');
  const section = page.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\d+\. (.*)$/gm)].map(([, step = '']) => step);
}

/** The steps that a test can take, each by the words that every language's page has for it. */
export type Acts<Name extends string> = Readonly<Record<Name, RegExp>>;

/** The acts of these steps, in their order; throws at a step that is none. */
export function actsOf<Name extends string>(steps: readonly string[], acts: Acts<Name>): Name[] {
  return steps.map((step) => {
    const found = Object.entries<RegExp>(acts).find(([, words]) => words.test(step));
    if (!found) throw new Error(`No act of the test is this step of the page: ${step}`);
    return found[0] as Name;
  });
}
