import type { GraphWords } from './words/words';

export interface PageParts {
  readonly language: string;
  readonly words: GraphWords;
  /** As the webview names them. */
  readonly script: string;
  readonly style: string;
  /** Where the webview may take styles from. */
  readonly source: string;
  /** Drawn anew for each page. */
  readonly nonce: string;
}

/** The page that shows the graph. It may run its own script and look like its own style, and reach nothing else. */
export function pageHtml({ language, words, script, style, source, nonce }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    'img-src data: blob:', // the picture on its way to PNG
    'worker-src blob:', // the layout
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>${words.title}</title>
</head>
<body>
<main>
<div id="bar" role="toolbar" aria-label="${words.title}"></div>
<p id="message" hidden></p>
<div id="stage">
<div id="picture" tabindex="0" role="application" aria-label="${words.picture}" aria-describedby="keys"></div>
<p id="counts">${words.reading}</p>
<aside id="side" aria-label="${words.list}"></aside>
</div>
<p id="keys" class="aside">${words.keys}</p>
<p id="said" class="aside" role="status" aria-live="polite"></p>
</main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
