import type { InstalledDeployment, Trigger } from '../../types';
import { scriptedRecordType } from '../scripted-record-type';
import { textOf, type XmlElement } from '../xml-tree';

/** What starts a user event or client script: the record type always, event type and contexts when the XML or an earlier deploy limits them. */
export function triggerOf(element: XmlElement, existing: InstalledDeployment | undefined): Trigger {
  const eventType = textOf(element, 'eventtype') ?? existing?.eventType;
  const executionContexts = textOf(element, 'executioncontext')?.split('|') ?? existing?.executionContexts;
  return {
    recordType: scriptedRecordType(textOf(element, 'recordtype') ?? '') ?? '',
    ...(eventType && { eventType }),
    ...(executionContexts && { executionContexts }),
  };
}
