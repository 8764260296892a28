import type { Button } from 'N/ui/serverWidget';
import type { ButtonModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { checkKind } from './rules';

const NAME = 'N/ui/serverWidget.Button';

/** `serverWidget.Button` over a model. */
export function buttonObject(session: Session, model: ButtonModel): object {
  return guardModule(session, NAME, {
    get label(): string {
      return model.label;
    },
    set label(label: string) {
      model.label = checkKind(session, `${NAME}.label`, 'string', label);
    },
    get isDisabled(): boolean {
      return model.disabled;
    },
    set isDisabled(disabled: boolean) {
      model.disabled = checkKind(session, `${NAME}.isDisabled`, 'boolean', disabled);
    },
    get isHidden(): boolean {
      return model.hidden;
    },
    set isHidden(hidden: boolean) {
      model.hidden = checkKind(session, `${NAME}.isHidden`, 'boolean', hidden);
    },
  } satisfies Emulates<Button>);
}

/** A button of a form, list or sublist from the options of its `addButton`. Without an id SSS_MISSING_REQD_ARGUMENT (Oracle's stubs). */
export function readButton(session: Session, method: string, options: unknown): ButtonModel {
  const { id, label, functionName } = readOptions<{ id: string; label: string; functionName?: string }>(session, method, options, {
    required: ['id', 'label'],
    optional: ['functionName'],
    kinds: { id: 'text', label: 'text', functionName: 'text' },
  });
  return newButton(id, label, checkFunctionName(session, method, functionName));
}

export const newButton = (id: string, label: string, functionName?: string): ButtonModel => ({
  id,
  label,
  disabled: false,
  hidden: false,
  ...(functionName !== undefined && { functionName }),
});

/** The name of a function that the client script exports. Code in its place works in NetSuite [K], but is not documented. */
function checkFunctionName(session: Session, method: string, name: string | undefined): string | undefined {
  if (name !== undefined && !/^[A-Za-z_$][\w$]*$/.test(name)) throw session.notEmulated(`${method} functionName "${name}"`);
  return name;
}
