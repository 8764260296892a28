import { readForms } from '../../../../sandbox/web/html-forms';
import { readHtml } from '../../../../sandbox/web/html-reader';
import { readPostedForm } from '../../../../sandbox/netsuite/suitelet/posted-form';
import { suiteletUrl } from '../../../../sandbox/netsuite/suitelet/address';
import { netSuiteSite } from '../../../../sandbox/web/netsuite-site';
import { createVisitor } from '../../../../sandbox/web/visitor';
import { scriptedAccount } from '../realm/scripted-account';
import { DEPLOY, installSuitelet, SCRIPT, visit, visitForm } from './a-suitelet';

it('a form with a FILE field is posted with its file, which request.files has by the field', () => {
  const { body } = visitForm(`form.addSubmitButton(); form.addField({ id: 'custpage_f', label: 'F', type: 'FILE' });`);
  expect(readForms(readHtml(body))[0]).toMatchObject({ multipart: true, fields: [{ name: 'custpage_f', type: 'file' }] });
  const text = JSON.stringify(
    readPostedForm(
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="custpage_f"; filename="v.csv"\r\n\r\na,ü\r\n--b--',
    ).files,
  );
  const answer = visit(
    `const f = request.files.custpage_f; response.write([f.name, f.size, f.getContents(), request.files.other].join('|'))`,
    {
      method: 'POST',
      files: JSON.parse(text) as never,
    },
  );
  expect(answer.body).toBe('v.csv|4|a,ü|');
});

it('saving a posted file is not emulated', () => {
  const files = { custpage_f: { name: 'v.csv', contentType: 'text/csv', text: 'a' } };
  expect(() => visit(`request.files.custpage_f.save()`, { method: 'POST', files })).toThrow('N/file.File.save');
});

it('a browser posts a file through the site', () => {
  const account = scriptedAccount();
  installSuitelet(
    account,
    `if (request.method === 'POST') return response.write(request.files.custpage_f.getContents() + '|' + request.parameters.custpage_t);
     const form = ui.createForm({ title: 'T' }); form.addSubmitButton();
     form.addField({ id: 'custpage_f', label: 'F', type: 'FILE' }); form.addField({ id: 'custpage_t', label: 'T', type: 'TEXT' });
     response.writePage(form);`,
  );
  const visitor = createVisitor(netSuiteSite(account));
  visitor.get(suiteletUrl(account, SCRIPT, DEPLOY));
  expect(visitor.submit({ custpage_f: 'v.csv\na,ü', custpage_t: 'x' }).text).toBe('a,ü|x');
});
