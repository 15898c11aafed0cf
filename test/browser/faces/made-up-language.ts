const accents: Record<string, string> = {
  ...{ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', c: 'ç', n: 'ñ', s: 'š', z: 'ž' },
  ...{ A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', Y: 'Ý', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž' },
};

/** What a message grows by when it is put into another language. */
const growth = 0.4;

/**
 * A sentence as a language unknown to us might have it: accented, 40 % longer in words of the usual
 * length, in brackets, so that one sees where it is cut. Placeholders stay.
 */
export function madeUp(message: string): string {
  const parts = message.split(/(\$\w+\$)/);
  const text = parts.filter((_, place) => place % 2 === 0).join(' ');
  const wanted = Math.ceil(text.length * growth);
  const words = text.split(/\s+/).filter(Boolean);
  let more = '';
  for (let place = 0; more.length < wanted; place += 1) {
    more += ` ${words[place % Math.max(1, words.length)] ?? 'x'}`;
  }
  const accented = (part: string) => part.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter);
  const said = parts.map((part, place) => (place % 2 === 0 ? accented(part) : part)).join('');
  return `[${said}${accented(more)}]`;
}
