import type { Connection, Diagnostic, InitializeParams } from 'vscode-languageserver';
import type { PaperSource } from '../host/source';
import { sourceNames } from '../host/source-names';
import type { Bibliography } from '../library/bibliography/bibliography';
import { filesOfPaper } from '../library/bibliography/files-of-paper';
import type { Paper, Structure } from '../paper/paper';
import type { RuleSettings } from '../rules';
import { localeOf, type Words, wordsFor } from '../words';
import { AcceptedPapers } from './accepted-papers';
import type { Document, Papers } from './convert';
import { type InitializationOptions, LIBRARY_CHANGED } from './custom-requests';
import { errorText } from './error-text';
import { withoutHand } from './hand';
import type { BeginPaper } from './open-papers';
import { Publisher } from './publisher';
import { type Report, Reports } from './reports';
import { SafeReading } from './safe-reading';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { tooLargeReport } from './too-large';
import { Workspace } from './workspace';

/** What the server is made of on one host: Node, or a browser. */
export interface ServerHost {
  readonly source: PaperSource;
  readonly begin: BeginPaper;
  readonly version: string;
  /** The page about a rule, where there is one. */
  readonly rulePage: (code: string) => string | undefined;
}

/** One client's session: what it can do, what it has set, its papers and what was found in them. */
export class Session implements Papers {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly capabilities: InitializeParams['capabilities'];
  readonly words: Words;
  readonly workspace: Workspace;
  readonly publisher: Publisher;
  /** What the papers that are open are compared with. */
  readonly accepted: AcceptedPapers;
  /** Settles when the client's settings have come. */
  configured: Promise<void> = Promise.resolve();
  /** Settles when somebody wants the library: until then no folder is read. */
  readonly wanted: Promise<void>;
  /** Which files are papers has changed. */
  onPatternsChanged: () => void = () => {};
  /** The user wants all folders read again. */
  onReindex: () => Promise<void> = async () => {};
  #want: () => void = () => {};
  readonly #listsMarkdown: boolean;
  readonly #followsLibrary: boolean;
  readonly #reports: Reports;
  #settings = DEFAULT_SETTINGS;
  #ruleSettings: RuleSettings;

  constructor(connection: Connection, host: ServerHost, params: InitializeParams) {
    this.connection = connection;
    this.host = host;
    this.capabilities = params.capabilities;
    this.words = wordsFor(localeOf(params.locale));
    const options: InitializationOptions | undefined = params.initializationOptions;
    this.#listsMarkdown = options?.listsMarkdownHeadings === true;
    this.#followsLibrary = options?.followsLibrary === true;
    this.wanted = new Promise((resolve) => {
      this.#want = resolve;
    });
    this.publisher = new Publisher(this);
    this.workspace = new Workspace(host.source, (...paper) => this.#begin(...paper), {
      onSkipped: ({ uri, skipped }) => this.log(`${uri}: left out, ${skipped.reason} (${skipped.detail})`),
      onChanged: () => this.#libraryChanged(),
      onFoundOnDisk: (uri, text) => {
        if (this.#settings.guard !== 'save') return;
        this.accepted.foundOnDisk(uri, text);
        this.publisher.changed();
      },
    });
    this.accepted = new AcceptedPapers((uri, text) => this.read(uri, text));
    this.#ruleSettings = { words: this.words.rules };
    this.#reports = new Reports({
      papers: this,
      inquiry: () => this.workspace.inquiry(),
      ruleSettings: () => this.#ruleSettings,
      accepted: (paper) => this.#acceptedFor(paper),
      rulePage: host.rulePage,
    });
  }

  get settings(): Settings {
    return this.#settings;
  }

  configure(settings: Settings): void {
    const which = ({ files, bibliographies }: Settings) => JSON.stringify([files, bibliographies]);
    const samePatterns = which(this.#settings) === which(settings);
    if (JSON.stringify(this.#settings.sources) !== JSON.stringify(settings.sources)) {
      this.workspace.library.nameSources(sourceNames(settings.sources));
    }
    const { commentNotes, inlayHints } = this.#settings;
    this.#settings = settings;
    if (commentNotes !== settings.commentNotes) this.#rereadPapers();
    if (inlayHints !== settings.inlayHints) this.#refreshInlayHints();
    this.#ruleSettings = { words: this.words.rules, severities: settings.severities };
    if (!samePatterns) this.onPatternsChanged();
    this.publisher.changed();
  }

  log(line: string): void {
    this.connection.console.error(line);
  }

  /** Work that no request waits for; a failure is logged by its name, and the session goes on. */
  background(name: string, work: () => Promise<unknown>): void {
    work().catch((error) => this.log(`${name}: ${errorText(error)}`));
  }

  canonical(uri: string): string {
    return this.host.source.canonical(uri);
  }

  spelling(uri: string): string {
    return this.workspace.bibliographies.open.spelling(uri) ?? this.workspace.open.spelling(uri);
  }

  /** The version of an open document, as the client counts them. */
  version(uri: string): number | undefined {
    return this.workspace.bibliographies.open.version(uri) ?? this.workspace.open.version(uri);
  }

  document(uri: string): Document | undefined {
    return this.unread(uri) ?? this.paper(uri) ?? this.bibliography(uri);
  }

  bibliography(uri: string): Bibliography | undefined {
    const { bibliographies, library } = this.workspace;
    const canonical = this.canonical(uri);
    return bibliographies.open.file(canonical) ?? library.bibliographies.file(canonical);
  }

  paper(uri: string): Paper | undefined {
    return this.workspace.paper(this.canonical(uri));
  }

  /** What the structure of an open paper tells, as long as nobody has read more of it. */
  unread(uri: string): Structure | undefined {
    return this.workspace.open.unread(this.canonical(uri));
  }

  /** Has an open paper read, giving way to whatever waits. */
  whenRead(uri: string): Promise<void> {
    return this.workspace.open.whenRead(this.canonical(uri));
  }

  /** Reads a text as the paper of that URI would be read, for what is only thought of. */
  read(uri: string, text: string): Paper {
    return this.#begin(uri, text).paper();
  }

  /** What is found in a paper; a document too large to be read says so. */
  report(paper: Paper): Report {
    this.workspace.settle();
    if (paper.bibliographies.length > 0) {
      this.background(`reading what ${paper.uri} names`, () => this.workspace.readNamedBibliographies());
    }
    const length = this.workspace.open.tooLarge(paper.uri);
    return length === undefined ? this.#reports.report(paper) : tooLargeReport(length, this.words);
  }

  /** What is shown of it: the word that is being typed is left in peace until the hand rests. */
  shownReport(paper: Paper): Report {
    const report = this.report(paper);
    const hand = this.publisher.tellsLater ? this.workspace.open.hand(paper.uri) : undefined;
    const shown = hand ? withoutHand(report, hand, paper) : report;
    if (shown !== report) this.publisher.resting();
    return shown;
  }

  /** Whether the editor lists this paper's `#` headings by itself. */
  isListedByEditor({ uri }: Paper): boolean {
    return this.#listsMarkdown && (this.workspace.open.language(uri) ?? languageOf(uri)) === 'markdown';
  }

  /** Reads the folders again, every file of them. */
  async reindex(): Promise<void> {
    this.#want();
    await this.configured;
    await this.onReindex();
    await this.workspace.ready;
  }

  /** Has the folders read, if they have not been, and settles when they have. */
  libraryRead(): Promise<void> {
    this.#want();
    return this.workspace.ready;
  }

  /** Throws where the library must be read before the findings that are shown can be told. */
  async needLibrary(): Promise<void> {
    for (const uri of [...this.workspace.open.uris()]) await this.workspace.open.whenRead(uri);
    if (this.settings.scope === 'workspace' || this.shownPapers().some(({ isPaper }) => isPaper)) this.workspace.view();
  }

  /** The papers whose findings are shown. */
  shownPapers(): readonly Paper[] {
    const { open, library } = this.workspace;
    if (this.settings.scope === 'workspace') return [...library.papers.values()];
    return [...open.uris()].map((uri) => open.paper(uri)!);
  }

  /** Whether the findings of a paper are shown: of one that is closed again they are not, unless all are. */
  shows(uri: string): boolean {
    return this.settings.scope === 'workspace' || this.workspace.open.has(this.canonical(uri));
  }

  /** What is found in a bibliography file. */
  fileReport(file: Bibliography): Report {
    return this.#reports.fileReport(file);
  }

  /** The bibliography files whose findings are shown: open ones, and those that papers whose findings are shown name. */
  shownBibliographies(): readonly Bibliography[] {
    const { bibliographies, library } = this.workspace;
    const shelf = library.bibliographies;
    if (this.settings.scope === 'workspace') return [...shelf.files.values()];
    const open = [...bibliographies.open.uris()].map((uri) => bibliographies.open.file(uri)!);
    const named = this.shownPapers().flatMap((paper) => filesOfPaper(shelf, paper).named);
    const files = [...open, ...named.filter(({ uri }) => shelf.files.has(uri))];
    return [...new Map(files.map((file) => [file.uri, file])).values()];
  }

  publish(uri: string, diagnostics: readonly Diagnostic[]): void {
    void this.connection.sendDiagnostics({ uri: this.spelling(uri), diagnostics: [...diagnostics] });
  }

  /** How papers are read has changed: the open ones, and those in the folders. */
  #rereadPapers(): void {
    this.workspace.open.reread();
    this.accepted.readAgain();
    this.workspace.forget();
    this.onPatternsChanged();
    this.#refreshInlayHints();
  }

  #refreshInlayHints(): void {
    if (!this.capabilities.workspace?.inlayHint?.refreshSupport) return;
    this.background('refreshing inlay hints', () => this.connection.languages.inlayHint.refresh());
  }

  #libraryChanged(): void {
    this.#reports.prune((uri) => this.workspace.has(uri));
    this.publisher.changed();
    if (this.#followsLibrary) void this.connection.sendNotification(LIBRARY_CHANGED);
  }

  /** A paper that is not open is not being edited. */
  #acceptedFor(paper: Paper): Paper | undefined {
    const isGuarded = this.settings.guard !== 'off' && this.workspace.open.has(paper.uri);
    return isGuarded ? this.accepted.paper(paper) : undefined;
  }

  #begin(...[uri, text, previous]: Parameters<BeginPaper>): SafeReading {
    const { commentNotes } = this.#settings;
    const begin = (words: string) => this.host.begin(uri, words, previous, { commentNotes });
    return new SafeReading(begin, text, {
      onBug: (error) => this.log(`reading ${uri}: ${errorText(error)}`),
      onRead: ({ isPaper }) => isPaper && this.#want(),
    });
  }
}

/** The language of a file that is not open, by its name. */
function languageOf(uri: string): 'markdown' | 'plaintext' {
  return /\.(?:md|markdown)$/i.test(uri) ? 'markdown' : 'plaintext'; // "harbor.MD"
}
