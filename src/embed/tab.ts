// What this tab keeps while it is away: nothing, where the browser keeps nothing for this site.

/** Some browsers throw at the very name. */
export function tab(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
