/** What a short form is compared by: no dots, no spaces, upper case. `F.B.I.` is `FBI`, `Cisen` is `CISEN`. */
export function acronymKey(shortForm: string): string {
  return shortForm.replace(/[.\s]/g, '').toUpperCase();
}
