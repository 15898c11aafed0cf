const ligatures: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const plain = /^[a-z0-9 ]*$/;

/**
 * Folds a text: lower case, without accents and ligatures; hyphens, apostrophes and the like become
 * single spaces.
 */
export function foldWords(text: string): string {
  const words = text.toLowerCase().replace(/[-' ]+/g, ' ');
  // Most names of towns are plain by now, and a hundred thousand of them are folded at once.
  return (plain.test(words) ? words : unaccented(words)).trim();
}

function unaccented(text: string): string {
  // Twice: ™ has capitals within it, and İ has a mark in lower case.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[œæßøłđðþı]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ');
}

/**
 * Folds a name that a directory or a person may write in many ways to one word: letters and digits
 * only.
 */
export function foldName(text: string): string {
  return foldWords(text).replaceAll(' ', '');
}
