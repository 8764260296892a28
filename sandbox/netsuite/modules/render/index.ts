import type * as render from 'N/render';
import type { ModuleFactory } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';

/** Values by name [K]; the typings give none. */
const DATA_SOURCES = { JSON: 'JSON', OBJECT: 'OBJECT', XML_DOC: 'XML_DOC', XML_STRING: 'XML_STRING' } as const;
const PRINT_MODES = { DEFAULT: 'DEFAULT', HTML: 'HTML', PDF: 'PDF' } as const;

/**
 * The enums of N/render, so that a script that merely has it among its modules runs. Everything it can do is NOT_EMULATED by name: it
 * would take FreeMarker, the PDF library and transactions.
 */
export const renderModule: ModuleFactory = (session) =>
  guardModule(session, 'N/render', {
    DataSource: guardModule(session, 'N/render.DataSource', DATA_SOURCES),
    PrintMode: guardModule(session, 'N/render.PrintMode', PRINT_MODES),
  } satisfies Emulates<{ [Member in keyof typeof render]: unknown }>);
