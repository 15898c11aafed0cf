/**
 * True if this is an address to which the extension may send the user: absolute, https, without a
 * user name or a password. Never throws (`new URL('//a.b')` does).
 */
export function isHttpsAddress(value: string): boolean {
  try {
    const { protocol, username, password } = new URL(value);
    return protocol === 'https:' && username === '' && password === '';
  } catch {
    return false;
  }
}
