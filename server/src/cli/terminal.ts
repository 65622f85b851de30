/** Where the command line writes, line by line. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** Shows how far the work is, in place of what it showed before; an empty text takes it away. */
  readonly progress: (text: string) => void;
}

/** The terminal that the process has. A reader that goes away (`ibid index | head`) ends the process in silence. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(process.exitCode ?? 0);
    });
  }
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    error: (line) => void process.stderr.write(`${line}\n`),
    progress(text) {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`); // back to the start of the line, and clear it
    },
  };
}
