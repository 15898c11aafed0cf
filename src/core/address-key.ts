/**
 * The key of an address: addresses that differ only in slashes at the end lead to the same place.
 */
export function addressKey(address: string): string {
  return address.replace(/\/+$/, '');
}
