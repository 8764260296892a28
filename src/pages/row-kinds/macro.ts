import { given, type KindForm } from './kind-form';

/** `+ 30` of `_TODAY + 30`, as a number with its sign; '' when there is none. */
const daysOf = (expression: string): string =>
  /^_TODAY\s*([+-]?)\s*(\d*)/.exec(expression.trim())?.slice(1).join('').replace('+', '') ?? '';

export const macroForm: KindForm = {
  label: 'Day of the run',
  help: 'Gives the day on which the customer is exported, or some days later or earlier.',
  inputs: [
    {
      name: 'days',
      label: 'Days later',
      help: 'A whole number: 30 is thirty days after the export, -1 the day before. Empty: the day itself.',
      shape: 'text',
      isOptional: true,
    },
  ],
  read: (expression) => ({ days: daysOf(expression) }),
  write(inputs) {
    const days = given(inputs, 'days').replace(/^\+\s*/, '');
    if (days === '' || days === '0') return '_TODAY';
    return days.startsWith('-') ? `_TODAY - ${days.slice(1).trim()}` : `_TODAY + ${days}`;
  },
  inWords(expression) {
    const days = daysOf(expression);
    if (days === '') return 'the day of the run';
    return days.startsWith('-') ? `${days.slice(1)} days before the day of the run` : `${days} days after the day of the run`;
  },
};
