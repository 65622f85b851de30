import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { InitializationOptions } from '../../server/src/lsp/custom-requests';
import { serve } from '../../server/src/lsp/serve';
import type { ServerHost } from '../../server/src/lsp/session';
import { PaperReading } from '../../server/src/paper/read-paper';
import { MemorySource } from './memory-source';

export interface ClientOptions {
  readonly host?: Partial<ServerHost>;
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly locale?: string;
  /** The `ibid` section of the user's settings. */
  readonly settings?: unknown;
  readonly initializationOptions?: InitializationOptions;
}

/** What an editor does: pulls diagnostics, watches files, shows progress, has settings. */
export const EDITOR: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: { diagnostic: {}, definition: { linkSupport: true } },
  window: { workDoneProgress: true },
};

/** A small client in the same process as its server, over a pair of streams. */
export class LspClient {
  readonly connection: MessageConnection;
  readonly source: MemorySource;
  settings: unknown;
  result!: InitializeResult;
  readonly #heard = new Map<string, unknown[]>();
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #streams: readonly PassThrough[];

  static async start(options: ClientOptions = {}): Promise<LspClient> {
    const client = new LspClient(options);
    const folders = options.folders ?? ['file:///papers'];
    client.result = await client.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      locale: options.locale,
      capabilities: options.capabilities ?? EDITOR,
      initializationOptions: options.initializationOptions,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  private constructor({ host, settings }: ClientOptions) {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    this.#streams = [toServer, toClient];
    this.settings = settings;
    this.source = (host?.source as MemorySource) ?? new MemorySource();
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    serve(server, {
      source: this.source,
      begin: (...text) => new PaperReading(...text),
      version: '0.0.0',
      rulePage: () => undefined,
      ...host,
    });
    this.connection = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    this.connection.onRequest((method, params) => {
      this.#hear(method, params);
      return method === 'workspace/configuration' ? [this.settings, null] : null;
    });
    this.connection.onNotification((method, params) => this.#hear(method, params));
    this.connection.onUnhandledProgress((params) => this.#hear('$/progress', params));
    this.connection.listen();
  }

  request<Answer = unknown>(method: string, params: object): Promise<Answer> {
    return this.connection.sendRequest<Answer>(method, params);
  }

  notify(method: string, params: object): void {
    void this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, version = 1): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } });
  }

  at<Answer = unknown>(
    method: string,
    uri: string,
    line: number,
    character: number,
    more: object = {},
  ): Promise<Answer> {
    return this.request(method, { textDocument: { uri }, position: { line, character }, ...more });
  }

  /** The next message of that method from the server that nobody has taken yet. */
  async next<Params = unknown>(method: string): Promise<Params> {
    const heard = this.#heard.get(method) ?? [];
    if (heard.length === 0) {
      await new Promise<void>((resolve) => {
        this.#waiting.set(method, [...(this.#waiting.get(method) ?? []), resolve]);
      });
      return this.next(method);
    }
    return heard.shift() as Params;
  }

  /** Messages of that method that nobody has taken so far will be taken by nobody. */
  forget(method: string): void {
    this.#heard.delete(method);
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
    for (const stream of this.#streams) stream.destroy();
  }

  #hear(method: string, params: unknown): void {
    this.#heard.set(method, [...(this.#heard.get(method) ?? []), params]);
    for (const resolve of this.#waiting.get(method)?.splice(0) ?? []) resolve();
  }
}
