import type * as serverWidget from 'N/ui/serverWidget';
import { BREAK_TYPES, DISPLAY_TYPES, FIELD_TYPES, LAYOUT_TYPES, SUBLIST_TYPES } from '../../suitelet/field-types';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';

const names = (values: readonly string[]): Record<string, string> => Object.fromEntries(values.map((name) => [name, name]));

/** Values as in Oracle's stubs (@oracle/suitecloud-unit-testing, serverWidget.js): most equal their names. */
export const ENUMS = {
  FieldType: names([...FIELD_TYPES, 'DATETIME']),
  FormPageLinkType: names(['BREADCRUMB', 'CROSSLINK']),
  SublistType: names(SUBLIST_TYPES),
  FieldBreakType: names(BREAK_TYPES),
  FieldLayoutType: names(LAYOUT_TYPES),
  FieldDisplayType: names(DISPLAY_TYPES),
  SublistDisplayType: names(['NORMAL', 'HIDDEN']),
  LayoutJustification: names(['CENTER', 'LEFT', 'RIGHT']),
  ListStyle: { GRID: 'grid', REPORT: 'report', PLAIN: 'plain', NORMAL: 'normal' } as Record<string, string>,
  AssistantSubmitAction: { NEXT: 'next', BACK: 'back', CANCEL: 'cancel', FINISH: 'finish', JUMP: 'jump' } as Record<string, string>,
} satisfies Emulates<typeof serverWidget>;

/** The enums of N/ui/serverWidget. A value that exists but is not emulated is refused where it is used. */
export const serverWidgetEnums = (session: Session): typeof ENUMS =>
  Object.fromEntries(
    Object.entries(ENUMS).map(([name, values]) => [name, guardModule(session, `N/ui/serverWidget.${name}`, values)]),
  ) as typeof ENUMS;
