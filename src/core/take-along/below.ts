/** The address of a path below another address, which may lack its last slash. */
export function below(address: string, path: string): string {
  const url = new URL(address);
  const folder = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return `${url.origin}${folder}${path}`;
}
