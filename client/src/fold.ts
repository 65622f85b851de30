/** Without accents and case, so that `mexico` finds `México`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '') // the accent in "é"
    .toLowerCase();
}
