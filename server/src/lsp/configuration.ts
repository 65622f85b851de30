import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Session } from './session';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings';

/** Follows what the user sets; the promise settles when the first settings have come. */
export function followConfiguration(session: Session): Promise<void> {
  const { connection, capabilities } = session;
  const canFetch = capabilities.workspace?.configuration === true;
  connection.onDidChangeConfiguration(({ settings }) => {
    session.background('settings', async () => {
      session.configure(
        canFetch ? await fetchSettings(session) : parseSettings(settings?.ibid, settings?.files?.exclude),
      );
    });
  });
  session.configured = new Promise((resolve) => {
    connection.onInitialized(async () => {
      if (canFetch) session.configure(await fetchSettings(session));
      resolve();
      if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
        const options = { section: ['ibid', 'files.exclude'] };
        session.background('watching settings', () =>
          connection.client.register(DidChangeConfigurationNotification.type, options),
        );
      }
    });
  });
  return session.configured;
}

async function fetchSettings(session: Session): Promise<Settings> {
  try {
    const [ibid, filesExclude] = await session.connection.workspace.getConfiguration([
      { section: 'ibid' },
      { section: 'files.exclude' },
    ]);
    return parseSettings(ibid, filesExclude);
  } catch (error) {
    session.log(`workspace/configuration: ${String(error)}`);
    return DEFAULT_SETTINGS;
  }
}
