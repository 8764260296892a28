import { listVersions } from '../netsuite/configuration-store';
import { loadVersionText } from '../netsuite/version-text';
import { DEFAULT_EXPORT_SETTINGS, wrongSettings, type ExportSettings } from './export/settings';

/** Who is told by e-mail, and of what; settings that every workflow has. */
export type Recipients = Pick<ExportSettings, 'notifyRecipients' | 'notifyAbout'>;

/** Versions that are looked at; one that is damaged has seldom many damaged ones before it. */
const LOOKED_AT = 5;

/**
 * Whom to tell that a configuration is damaged: those whom it names all the same, or whom the newest earlier version names that
 * can be read so far. Cost: 10 units, and 2 per version that is looked at.
 */
export function lastRecipients(workflowId: string): Recipients {
  for (const { id } of listVersions(workflowId).slice(0, LOOKED_AT)) {
    const found = recipientsIn(loadVersionText(id));
    if (found !== undefined) return found;
  }
  return { notifyRecipients: [], notifyAbout: [] };
}

/** Undefined when the text says nothing of them that can be understood. */
function recipientsIn(text: string): Recipients | undefined {
  const settings = settingsIn(text);
  const { notifyRecipients, notifyAbout } = { ...DEFAULT_EXPORT_SETTINGS, ...settings };
  if (settings === undefined || wrongSettings({ notifyRecipients }).length > 0) return undefined;
  const isKnown = wrongSettings({ notifyAbout }).length === 0;
  return { notifyRecipients, notifyAbout: isKnown ? notifyAbout : DEFAULT_EXPORT_SETTINGS.notifyAbout };
}

function settingsIn(text: string): object | undefined {
  try {
    const { settings } = JSON.parse(text) as { settings?: unknown };
    return typeof settings === 'object' && settings !== null ? settings : undefined;
  } catch {
    return undefined;
  }
}
