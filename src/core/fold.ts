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

/** Lower case, without accents and ligatures; hyphens, apostrophes and the like become single spaces. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[œæßøłđðþı]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** One word that a directory or a person may write in many ways: letters and digits only. */
export function foldName(text: string): string {
  return foldWords(text).replaceAll(' ', '');
}
