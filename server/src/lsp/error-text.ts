/** What a log says of a bug: where it happened, as far as that is known. */
export function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
