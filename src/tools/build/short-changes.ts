/**
 * Reads what each version brought, in short, from the text of the changelog: below the heading of a version stand two
 * lines of quotation, `> fr: …` and `> en: …`. Throws where a version has not both.
 */
export function readShortChanges(changelog: string) {
  const [, ...versions] = changelog.split(/^## /m);
  return versions.map((text) => {
    const version = /^[\d.]+/.exec(text)?.[0] ?? '';
    const inShort = (language: string) => {
      const found = new RegExp(`^> ${language}: (.+)$`, 'm').exec(text)?.[1];
      if (found) return found;
      throw new Error(`CHANGELOG.md: say below "## ${version}" what is new: > ${language}: …`);
    };
    return { version, fr: inShort('fr'), en: inShort('en') };
  });
}
