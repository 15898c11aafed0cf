/**
 * The line of Preact, as any minifier leaves it, that sets innerHTML for dangerouslySetInnerHTML. Libraries are
 * shipped as they were released; nothing of ours asks for it (a rule of biome.json), and the policy of our pages
 * has Chromium refuse it.
 */
export const preactLine =
  /(\w+)\.__html==(\w+)\.__html\|\|\1\.__html==(\w+)\.innerHTML\)\|\|\(\3\.innerHTML=\1\.__html\)/;

/** A report of web-ext on a package, in its JSON, as far as it is read here. */
export type LintReport = Record<'errors' | 'notices' | 'warnings', readonly LintMessage[]>;

type LintMessage = { code: string; message: string; file?: string; line?: number };

/**
 * Finds what is wrong by a report of web-ext: everything but the one warning that Preact's own line is worth.
 * `readCode` reads a file of the package. Each fault is one line.
 */
export function packageFaults(report: LintReport, readCode: (file: string) => string): string[] {
  const { errors, notices, warnings } = report;
  const isPreacts = ({ code, file }: LintMessage) =>
    code === 'UNSAFE_VAR_ASSIGNMENT' && file !== undefined && preactLine.test(readCode(file));
  const excepted = warnings.find(isPreacts);
  return [...errors, ...notices, ...warnings]
    .filter((each) => each !== excepted)
    .map(({ code, message, file = '', line = 0 }) => `${file}:${line}: ${code}: ${message}`);
}
