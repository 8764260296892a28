import type { Session } from '../../types';
import { guardModule } from '../guard';

const names = <T extends string>(text: string): Record<T, T> =>
  Object.fromEntries(text.split(' ').map((name) => [name, name])) as Record<T, T>;

/** Values as in Oracle's stubs (@oracle/suitecloud-unit-testing, serverWidget.js): most equal their names. */
const ENUMS: Record<string, Record<string, string>> = {
  FieldType: names(
    'CHECKBOX CURRENCY DATE DATETIME DATETIMETZ EMAIL FILE FLOAT HELP IMAGE INLINEHTML INTEGER LABEL LONGTEXT MULTISELECT ' +
      'PASSWORD PERCENT PHONE RADIO RICHTEXT SELECT TEXTAREA TEXT TIMEOFDAY URL',
  ),
  FormPageLinkType: names('BREADCRUMB CROSSLINK'),
  SublistType: names('EDITOR INLINEEDITOR LIST STATICLIST'),
  FieldBreakType: names('NONE STARTCOL STARTROW'),
  FieldLayoutType: names('NORMAL OUTSIDE OUTSIDEBELOW OUTSIDEABOVE STARTROW MIDROW ENDROW'),
  FieldDisplayType: names('NORMAL HIDDEN READONLY DISABLED ENTRY INLINE NODISPLAY'),
  SublistDisplayType: names('NORMAL HIDDEN'),
  LayoutJustification: names('CENTER LEFT RIGHT'),
  ListStyle: { GRID: 'grid', REPORT: 'report', PLAIN: 'plain', NORMAL: 'normal' },
  AssistantSubmitAction: { NEXT: 'next', BACK: 'back', CANCEL: 'cancel', FINISH: 'finish', JUMP: 'jump' },
};

/** The enums of N/ui/serverWidget. A value that exists but is not emulated is refused where it is used. */
export function serverWidgetEnums(session: Session): Record<string, object> {
  return Object.fromEntries(
    Object.entries(ENUMS).map(([name, values]) => [name, guardModule(session, `N/ui/serverWidget.${name}`, values)]),
  );
}
