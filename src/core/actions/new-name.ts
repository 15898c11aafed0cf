/**
 * The signs of new names: small letters and digits, without those that are read as another. Every
 * software that wants a name keeps all of them as they are. There are 32, so that five bits draw one.
 */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789';

/** The number of signs of a new name: 100 bits, as the name is the only key of what it opens. */
const nameLength = 20;

/** The mark in an address that stands for the name of a new thing. */
export const nameMark = '{name}';

/** Fills random bytes, as the browser's and Node's generators do. */
type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

/** The address with a name in it that was drawn now; one that wants none is left as it is. */
export function withNewName(address: string, randomBytes: RandomBytes): string {
  return address.replace(nameMark, () =>
    Array.from(randomBytes(new Uint8Array(nameLength)), (byte) => signs[byte % signs.length]).join(
      '',
    ),
  );
}
