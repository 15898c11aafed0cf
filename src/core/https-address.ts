import { parseAddress } from './parse-address';

/**
 * True if this is an address to which the extension may send the user: absolute, https, without a
 * user name or a password. Never throws (`new URL('//a.b')` does).
 */
export function isHttpsAddress(value: string): boolean {
  const url = parseAddress(value);
  return url?.protocol === 'https:' && url.username === '' && url.password === '';
}
