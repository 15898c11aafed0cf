/** Tells whether a value has the shape of a service's id. Whether there is such a service is not asked. */
export function isServiceId(raw: unknown): raw is string {
  return typeof raw === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(raw);
}
