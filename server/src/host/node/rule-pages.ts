import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import manifest from '../../../../package.json';

/** The page about a rule: in the project's repository where it has one, else the one shipped in `folder`, else none. */
export function rulePages(folder: string): (code: string) => string | undefined {
  const { repository } = manifest as { readonly repository?: string | { readonly url: string } };
  const url = typeof repository === 'string' ? repository : repository?.url;
  const web = url && webAddress(url);
  const pages = new Map<string, string | undefined>();
  return (code) => {
    if (web) return `${web}/blob/HEAD/docs/rules/${code}.md`;
    if (!pages.has(code)) pages.set(code, shipped(join(folder, `${code}.md`)));
    return pages.get(code);
  };
}

/** `git+https://example.org/a/b.git` and `github:a/b` as a browser opens them. */
function webAddress(repository: string): string | undefined {
  const [, onGitHub] = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(repository) ?? [];
  if (onGitHub) return `https://github.com/${onGitHub}`;
  return /^(?:git\+)?(https:\/\/[^#\s]+?)(?:\.git)?$/.exec(repository)?.[1];
}

function shipped(path: string): string | undefined {
  return existsSync(path) ? pathToFileURL(path).href : undefined;
}
