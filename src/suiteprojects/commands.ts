import { writeDate } from './dates';
import { element, type Xml } from './xml/write-xml';

/** Asks for rows of one type: `limit` is `offset,count`. `content` holds the arguments, such as `<Date>` and `<_Return>`. */
export interface ReadCommand {
  command: 'Read';
  type: string;
  offset: number;
  count: number;
  attributes: Readonly<Record<string, string>>;
  content: readonly Xml[];
}

/** Changes fields of one record. Setting the same value twice is harmless, so a Modify may be sent again. */
export interface ModifyCommand {
  command: 'Modify';
  type: string;
  /** The record's fields, its `<id>` among them. */
  fields: readonly Xml[];
}

/** A Modify that is refused with status 1200 when somebody has saved the record later than `since`, server time (facts 3.6). */
export interface ModifyOnConditionCommand {
  command: 'ModifyOnCondition';
  type: string;
  fields: readonly Xml[];
  since: string;
}

/**
 * Creates one record, or changes the one that has its external id already: so it may be sent again, where an answer was lost
 * (facts 3.6). The fields hold an `<externalid>`.
 */
export interface AddCommand {
  command: 'Add';
  type: string;
  fields: readonly Xml[];
}

/** What writes one record. */
export type WriteCommand = ModifyCommand | ModifyOnConditionCommand | AddCommand;

/** Asks for the server's time. */
export interface TimeCommand {
  command: 'Time';
}

/** What the XML API is asked. One request holds several; they are answered in order (facts 3.1). */
export type Command = ReadCommand | WriteCommand | TimeCommand;

/** A command as it is sent. */
export function writeCommand(command: Command): Xml {
  switch (command.command) {
    case 'Time':
      return element('Time');
    case 'Read': {
      const { type, offset, count, attributes, content } = command;
      return element('Read', content, { type, method: 'all', limit: `${offset},${count}`, ...attributes });
    }
    case 'Modify': {
      const { type, fields } = command;
      return element('Modify', [element(type, fields)], { type, enable_custom: '1' });
    }
    case 'Add': {
      const { type, fields } = command;
      return element('Add', [element(type, fields)], { type, lookup: 'externalid', enable_custom: '1' });
    }
    case 'ModifyOnCondition': {
      const { type, fields, since } = command;
      const attributes = { type, condition: 'if-not-updated', enable_custom: '1' };
      return element('ModifyOnCondition', [element(type, fields), writeDate(since)], attributes);
    }
  }
}
