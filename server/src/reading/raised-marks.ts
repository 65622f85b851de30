/**
 * The source of an expression for a raised mark that markup sets, `<sup>1</sup>`, `[^1]`, `[*]`, `$^{1}$`, `\(^{1}\)`: for text
 * that is only looked at. What a mark calls, the notations tell.
 */
export const RAISED_MARK = [
  String.raw`(?:<a\s[^<>]{1,200}>)?<[sS][uU][pP]\b[^<>]{0,100}>(?:[^<>]|<\/?a\b[^<>]{0,5000}>|<\/sup>lt;sup>){0,60}<\/[sS][uU][pP]>(?:<\/a>)?`,
  String.raw`&lt;sup&gt;.{0,8}?&lt;\/sup&gt;`,
  String.raw`\[\^[^\]]{1,40}\]`,
  String.raw`\\?\[\\?\*{1,3}\\?\](?:\(#[\w-]{1,40}\))?`,
  String.raw`\$\s?(?:\{ ?\})?\s?\^[^$\n]{1,16}\$`,
  String.raw`\^\{[^}]{1,8}\}`,
  String.raw`\\textsuperscript\{[^}]{1,8}\}`,
  String.raw`\\\(\s?(?:\{ ?\})?\^\{?\d{1,3}\}?\s?\\\)`,
].join('|');
