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

/** Asks for the server's time. */
export interface TimeCommand {
  command: 'Time';
}

/** What the XML API is asked. One request holds several; they are answered in order (facts 3.1). */
export type Command = ReadCommand | ModifyCommand | TimeCommand;

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
  }
}
