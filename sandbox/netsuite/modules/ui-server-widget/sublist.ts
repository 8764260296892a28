import type { Sublist } from 'N/ui/serverWidget';
import { isNumber, sublistFieldTypes } from '../../suitelet/field-types';
import type { ButtonModel, FieldModel, SublistModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { checkNoArguments, readOptions } from '../options';
import { buttonObject, newButton, readButton } from './button';
import { fieldObject } from './field';
import { fieldOf, readAddField } from './new-field';
import { checkKind, checkLabel, checkPlainId } from './rules';
import { sublistValues } from './sublist-values';
import { twins } from './twins';

const NAME = 'N/ui/serverWidget.Sublist';

/** `serverWidget.Sublist` over a model. Not emulated: containers of its fields, and the undocumented name. */
export function sublistObject(session: Session, model: SublistModel): object {
  const fields = twins<FieldModel>((field) => fieldObject(session, field, 'sublist'));
  const onList = (method: string, given: unknown[]): void => {
    checkNoArguments(session, `${NAME}.${method}`, given);
    if (model.type !== 'LIST') throw session.notEmulated(`${NAME}.${method} on a sublist of type ${model.type}`);
  };
  const button = (made: ButtonModel): object => {
    if (model.buttons.some(({ id }) => id === made.id)) throw session.notEmulated(`a second button "${made.id}" on ${model.id}`);
    model.buttons.push(made);
    return buttonObject(session, made);
  };
  const known = (method: string, options: unknown): FieldModel => {
    const { id } = readOptions<{ id: string }>(session, `${NAME}.${method}`, options, { required: ['id'], kinds: { id: 'text' } });
    const field = model.fields.find((one) => one.id === id);
    if (field === undefined) throw session.notEmulated(`${NAME}.${method} of ${id}, which is not on ${model.id}`);
    return field;
  };
  const sublist: object = guardModule(session, NAME, {
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
    get displayType(): never {
      return (model.hidden ? 'HIDDEN' : 'NORMAL') as never;
    },
    set displayType(displayType: string) {
      if (displayType !== 'NORMAL' && displayType !== 'HIDDEN') throw session.notEmulated(`${NAME}.displayType = ${String(displayType)}`);
      model.hidden = displayType === 'HIDDEN';
    },
    get lineCount(): number {
      return model.lines.length;
    },

    /** Help: section_456415649413. IMAGE is on static lists only (section_4332671056). */
    addField(options: unknown): object {
      const read = readAddField(session, `${NAME}.addField`, options, sublistFieldTypes(model.type));
      if (read.container !== undefined) throw session.notEmulated(`${NAME}.addField with a container`);
      checkPlainId(session, read.id);
      if (model.fields.some(({ id }) => id === read.id)) throw session.notEmulated(`a second field "${read.id}" on ${model.id}`);
      const field = fieldOf(session, { ...read, label: checkLabel(session, read.label) });
      model.fields.push(field);
      return fields.of(field);
    },
    getField(options: unknown): object {
      const { id } = readOptions<{ id: string }>(session, `${NAME}.getField`, options, { required: ['id'], kinds: { id: 'text' } });
      return fields.of(model.fields.find((field) => field.id === id));
    },

    addButton(options: unknown): object {
      const made = readButton(session, `${NAME}.addButton`, options);
      checkPlainId(session, made.id);
      return button(made);
    },
    /** Gives both buttons (Oracle's stubs), whatever the typings say. */
    addMarkAllButtons(...given: unknown[]): object {
      onList('addMarkAllButtons', given);
      if (model.markAll) throw session.notEmulated('a second pair of mark all buttons on a sublist');
      model.markAll = true;
      const [mark, unmark] = [`${model.id}markall`, `${model.id}unmarkall`];
      return session.toRealm([]).concat([button(newButton(mark, 'Mark All')), button(newButton(unmark, 'Unmark All'))] as never[]);
    },
    addRefreshButton(...given: unknown[]): object {
      onList('addRefreshButton', given);
      if (model.refresh) throw session.notEmulated('a second refresh button on a sublist');
      model.refresh = true;
      return button(newButton(`${model.id}refresh`, 'Refresh'));
    },

    updateTotallingFieldId(options: unknown): object {
      const field = known('updateTotallingFieldId', options);
      if (!isNumber(field.type)) throw session.notEmulated(`${NAME}.updateTotallingFieldId of type ${field.type}`);
      model.totallingField = field.id;
      return sublist;
    },
    updateUniqueFieldId(options: unknown): object {
      model.uniqueField = known('updateUniqueFieldId', options).id;
      return sublist;
    },
    ...sublistValues(session, model),
  } satisfies Emulates<Sublist>);
  return sublist;
}
