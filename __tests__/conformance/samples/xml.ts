import { xmlModule } from '../../../sandbox/netsuite/modules/xml';
import type { Session } from '../../../sandbox/netsuite/types';
import type { Free, MethodSample } from './sample';

type Call = (...parameters: unknown[]) => unknown;
type Members = Record<string, Call> & Record<string, unknown>;
type Made = Record<'module' | 'Parser' | 'XPath' | 'document' | 'element' | 'child' | 'attribute' | 'text', Members>;

function made(session: Session): Made {
  const module = xmlModule(session) as Members;
  const Parser = module['Parser'] as unknown as Members;
  const document = Parser['fromString']!({ text: '<a b="c"><d/>text</a>' }) as Members;
  const element = document['documentElement'] as unknown as Members;
  const [child, text] = element['childNodes'] as unknown as Members[];
  const attribute = (element['attributes'] as unknown as Record<string, Members>)['b']!;
  return { module, Parser, XPath: module['XPath'] as unknown as Members, document, element, child: child!, attribute, text: text! };
}

type Options = Record<string, unknown>;
const sample = (
  object: string,
  on: keyof Made,
  name: string,
  options: Options | ((made: Made) => Options) | undefined,
  free: Record<string, Free> = {},
): MethodSample => ({
  method: `${object}.${name}`,
  prepare: (session) => {
    const all = made(session);
    return { call: all[on][name]!, options: typeof options === 'function' ? options(all) : options };
  },
  free,
  ...(options === undefined && { takesNothing: true as const }),
});

const ofNode = (object: string, on: keyof Made): MethodSample[] => [
  sample(object, on, 'hasAttributes', undefined),
  sample(object, on, 'hasChildNodes', undefined),
  sample(object, on, 'isSameNode', ({ element }) => ({ other: element })),
];

export const samples: MethodSample[] = [
  sample('N/xml', 'module', 'escape', { xmlText: '<' }, { xmlText: 'text' }),
  sample('N/xml.Parser', 'Parser', 'fromString', { text: '<a/>' }),
  sample('N/xml.Parser', 'Parser', 'toString', ({ document }) => ({ document })),
  sample('N/xml.XPath', 'XPath', 'select', ({ document }) => ({ node: document, xpath: '/a' })),
  ...ofNode('N/xml.Node', 'text'),
  ...ofNode('N/xml.Element', 'element'),
  ...ofNode('N/xml.Document', 'document'),
  ...ofNode('N/xml.Attr', 'attribute'),
  sample('N/xml.Element', 'element', 'appendChild', ({ child }) => ({ newChild: child })),
  sample('N/xml.Element', 'element', 'removeChild', ({ child }) => ({ oldChild: child })),
  sample('N/xml.Element', 'element', 'getAttribute', { name: 'b' }, { name: 'text' }),
  sample('N/xml.Element', 'element', 'hasAttribute', { name: 'b' }, { name: 'text' }),
  sample('N/xml.Element', 'element', 'setAttribute', { name: 'b', value: 'x' }, { value: 'text' }),
  sample('N/xml.Element', 'element', 'getElementsByTagName', { tagName: 'd' }, { tagName: 'text' }),
  sample('N/xml.Document', 'document', 'getElementsByTagName', { tagName: 'd' }, { tagName: 'text' }),
  sample('N/xml.Document', 'document', 'createElement', { tagName: 'e' }),
  sample('N/xml.Document', 'document', 'createTextNode', { data: 't' }, { data: 'text' }),
];
