import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `repository` as it stands in package.json. */
export type Repository = string | { readonly url: string } | undefined;

/** The page about a rule: in the project's repository where it has one, else the one shipped in `folder`, else none. */
export function rulePages(folder: string, repository: Repository): (code: string) => string | undefined {
  const web = webAddress(typeof repository === 'string' ? repository : (repository?.url ?? ''));
  const pages = new Map<string, string | undefined>();
  return (code) => {
    if (web) return `${web}/blob/HEAD/docs/rules/${code}.md`;
    if (!pages.has(code)) pages.set(code, shippedPage(join(folder, `${code}.md`)));
    return pages.get(code);
  };
}

/** `git+https://example.org/a/b.git` and `github:a/b` as a browser opens them. */
function webAddress(repository: string): string | undefined {
  const onGitHub = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(repository)?.[1]; // "github:a/b", "a/b"
  if (onGitHub) return `https://github.com/${onGitHub}`;
  return /^(?:git\+)?(https:\/\/[^#\s]+?)(?:\.git)?$/.exec(repository)?.[1]; // "git+https://example.org/a/b.git"
}

function shippedPage(path: string): string | undefined {
  return existsSync(path) ? pathToFileURL(path).href : undefined;
}
