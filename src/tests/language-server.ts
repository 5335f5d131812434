import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** A server of one of the text editor’s extensions, by its program below `node_modules/`. */
export const SERVERS = {
  astro: '@astrojs/language-server/bin/nodeServer.js',
  yaml: 'yaml-language-server/bin/yaml-language-server',
} as const;

/** Something that a text editor offers to write. */
export interface Offer {
  label: string;
  documentation?: string | { value: string } | undefined;
}

interface EditorSettings {
  /** What the extension tells its server at the start. */
  initial?: object;
  /** Settings of the text editor, by section. */
  sections?: Readonly<Record<string, unknown>>;
}

/** A text editor with one document open. */
export interface OpenDocument {
  /** What is offered at a place; both numbers from 0. */
  offersAt: (line: number, character: number) => Promise<readonly Offer[]>;
  /** What the server says is wrong, once it has said it. */
  complaints: () => Promise<readonly string[]>;
}

/**
 * Opens a document as a text editor does, and closes it afterwards.
 *
 * @param file Path from the root of the project; nothing is read from it or written to it.
 */
export async function withDocument<Result>(
  server: keyof typeof SERVERS,
  { file, language, text }: { file: string; language: string; text: string },
  { initial = {}, sections = {} }: EditorSettings,
  use: (document: OpenDocument) => Promise<Result>,
): Promise<Result> {
  const program = path.join(PROJECT, 'node_modules', SERVERS[server]);
  const child = spawn(process.execPath, [program, '--stdio'], {
    cwd: PROJECT,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const uri = pathToFileURL(path.join(PROJECT, file)).href;
  const rootUri = pathToFileURL(PROJECT).href;
  const said = new Promise<readonly string[]>((resolve) => {
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (published: { uri: string; diagnostics: readonly { message: string }[] }) => {
        const messages = published.diagnostics.map(({ message }) => message);
        if (published.uri === uri && messages.length > 0) resolve(messages);
      },
    );
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => sections[section] ?? null),
  );
  connection.onRequest(() => null);
  connection.listen();
  try {
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'magazine' }],
      capabilities: {
        textDocument: { completion: { completionItem: { snippetSupport: true } } },
        workspace: { configuration: true, workspaceFolders: true },
      },
      initializationOptions: initial,
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: sections });
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: language, version: 1, text },
    });
    return await use({
      complaints: () => said,
      async offersAt(line, character) {
        const place = { textDocument: { uri }, position: { line, character } };
        const answer: { items: Offer[] } | Offer[] | null = await connection.sendRequest(
          'textDocument/completion',
          place,
        );
        return Array.isArray(answer) ? answer : (answer?.items ?? []);
      },
    });
  } finally {
    connection.dispose();
    child.kill();
  }
}
