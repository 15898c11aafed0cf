/**
 * The addresses of pages that show a thing. In a template `{name}` is a part that is captured, `[…]` may be
 * missing, `(a|b)` is one of these, `/**` is any further path; all else stands for itself.
 */
export type PageAddresses = {
  /** The templates of the addresses up to the path's end, https. */
  pages: readonly string[];
  /** The shape of each captured part, as a regular expression; absent: one segment or value. */
  shapes?: Readonly<Record<string, string>>;
  /** The parameters that the query must hold: the template of each name, with that of its value. */
  query?: Readonly<Record<string, string>>;
  /** The template that the fragment must have. */
  fragment?: string;
};

const oneValue = '[^/?#&]+';

/** Writes the patterns of the addresses, each as a regular expression with its captures by name. */
export function pagePatterns({
  pages,
  shapes = {},
  query = {},
  fragment,
}: PageAddresses): string[] {
  const parameters = Object.entries(query).map(
    ([name, value]) =>
      `(?=[^?#]*\\?(?:[^#]*?&)?${pattern(name, shapes)}=${pattern(value, shapes)}(?:[&#]|$))`,
  );
  const end = fragment === undefined ? '(?:#.*)?$' : `#${pattern(fragment, shapes)}$`;
  return pages.map(
    (page) => `^${parameters.join('')}${pattern(page, shapes)}/?(?:\\?[^#]*)?${end}`,
  );
}

/** Writes the same pattern without the names of its captures: it tells, and tells nothing more. */
export function withoutNames(pattern: string): string {
  return pattern.replace(/\(\?<\w+>/g, '(?:');
}

function pattern(template: string, shapes: Readonly<Record<string, string>>): string {
  return template.replace(/\/\*\*|\{(\w+)\}|./gs, (piece, name?: string) => {
    if (name !== undefined) return `(?<${name}>${shapes[name] ?? oneValue})`;
    return signs[piece] ?? piece.replace(/[\\^$.*+?{}]/, '\\$&');
  });
}

const signs: Readonly<Record<string, string>> = {
  '/**': '(?:/[^?#]*)?',
  '[': '(?:',
  ']': ')?',
  '(': '(?:',
};
