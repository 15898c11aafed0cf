import { createHash } from 'node:crypto';

/** Collects pictures of faces, and tells which of them show the same: such a face proves nothing. */
export function comparePictures() {
  const names = new Map<string, string[]>();
  return {
    /** Adds the picture of a face; `kind` keeps apart what may look alike, as two widths. */
    add(kind: string, name: string, picture: Uint8Array): void {
      const key = `${kind} ${createHash('sha256').update(picture).digest('hex')}`;
      names.set(key, [...(names.get(key) ?? []), name]);
    },
    /** The groups of names whose pictures are the same to the last byte, each as one text. */
    same(): readonly string[] {
      return [...names].flatMap(([key, alike]) =>
        alike.length > 1 ? [`${key.split(' ')[0]}: ${alike.join(' = ')}`] : [],
      );
    },
  };
}
