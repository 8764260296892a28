import type { Tab } from 'N/ui/serverWidget';
import type { TabModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { checkKind } from './rules';

const NAME = 'N/ui/serverWidget.Tab';

/** `serverWidget.Tab` over a model. */
export function tabObject(session: Session, model: TabModel): object {
  return guardModule(session, NAME, {
    get label(): string {
      return model.label;
    },
    set label(label: string) {
      model.label = checkKind(session, `${NAME}.label`, 'string', label);
    },
    get helpText(): string {
      return model.help;
    },
    set helpText(help: string) {
      model.help = checkKind(session, `${NAME}.helpText`, 'string', help);
    },
  } satisfies Emulates<Tab>);
}
