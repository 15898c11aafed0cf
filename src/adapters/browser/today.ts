/** The day where the user is, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const here = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return here.toISOString().slice(0, 10);
}
