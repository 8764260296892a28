import type { GroupModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import { guardModule } from '../guard';

/** `serverWidget.FieldGroup` over a model. Collapsing is only supported on assistants (Oracle's stubs), so it is not here. */
export function fieldGroupObject(session: Session, model: GroupModel): object {
  return guardModule(session, 'N/ui/serverWidget.FieldGroup', {
    get label(): string {
      return model.label;
    },
    set label(label: string) {
      model.label = String(label);
    },
    get isBorderHidden(): boolean {
      return model.borderHidden;
    },
    set isBorderHidden(hidden: boolean) {
      model.borderHidden = Boolean(hidden);
    },
    get isSingleColumn(): boolean {
      return model.singleColumn;
    },
    set isSingleColumn(single: boolean) {
      model.singleColumn = Boolean(single);
    },
  });
}
