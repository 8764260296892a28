import type { FieldGroup } from 'N/ui/serverWidget';
import type { GroupModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { checkKind } from './rules';

const NAME = 'N/ui/serverWidget.FieldGroup';

/** `serverWidget.FieldGroup` over a model. Collapsing is only supported on assistants (Oracle's stubs), so it is not here. */
export function fieldGroupObject(session: Session, model: GroupModel): object {
  return guardModule(session, NAME, {
    get label(): string {
      return model.label;
    },
    set label(label: string) {
      model.label = checkKind(session, `${NAME}.label`, 'string', label);
    },
    get isBorderHidden(): boolean {
      return model.borderHidden;
    },
    set isBorderHidden(hidden: boolean) {
      model.borderHidden = checkKind(session, `${NAME}.isBorderHidden`, 'boolean', hidden);
    },
    get isSingleColumn(): boolean {
      return model.singleColumn;
    },
    set isSingleColumn(single: boolean) {
      model.singleColumn = checkKind(session, `${NAME}.isSingleColumn`, 'boolean', single);
    },
  } satisfies Emulates<FieldGroup>);
}
