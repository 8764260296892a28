import type { ButtonModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import { guardModule } from '../guard';

export const newButton = (id: string, label: string): ButtonModel => ({ id, label: String(label), disabled: false, hidden: false });

/** `serverWidget.Button` over a model. */
export function buttonObject(session: Session, model: ButtonModel): object {
  return guardModule(session, 'N/ui/serverWidget.Button', {
    get label(): string {
      return model.label;
    },
    set label(label: string) {
      model.label = String(label);
    },
    get isDisabled(): boolean {
      return model.disabled;
    },
    set isDisabled(disabled: boolean) {
      model.disabled = Boolean(disabled);
    },
    get isHidden(): boolean {
      return model.hidden;
    },
    set isHidden(hidden: boolean) {
      model.hidden = Boolean(hidden);
    },
  });
}
