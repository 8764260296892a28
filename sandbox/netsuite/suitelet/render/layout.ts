import type { AccountVariant } from '../../types';
import { escapeHtml } from './html';

const STYLE = `
*{box-sizing:border-box}
body{margin:0;font:14px/1.45 "Open Sans",Helvetica,Arial,sans-serif;color:#333;background:#fff}
a{color:#255599}
header{display:flex;gap:16px;align-items:baseline;padding:10px 24px;color:#fff;background:#607799}
header a{color:#fff;text-decoration:none;font-weight:600}
header .sandbox{margin-left:auto;padding:1px 8px;border-radius:3px;background:#f2c94c;color:#333;font-size:12px}
main{max-width:1400px;padding:12px 24px 40px}
h1{margin:12px 0;font-size:24px;font-weight:400;color:#4d5f79}
nav{display:flex;justify-content:space-between;min-height:20px;font-size:12px}
nav a{margin-right:12px}
.message{display:flex;gap:12px;margin:8px 0;padding:12px 16px;border-left:6px solid}
.message h2{margin:0;font-size:15px}
.message-confirmation{background:#daebd5;border-color:#3f7a2a}
.message-information{background:#d3e3f3;border-color:#255599}
.message-warning{background:#fff4d0;border-color:#b8860b}
.message-error{background:#f8d7d4;border-color:#b3261e}
.buttons{display:flex;gap:8px;margin:12px 0}
button,.buttons input{padding:5px 16px;border:1px solid #b2b2b2;border-radius:3px;background:#f2f2f2;font:inherit;font-weight:600;color:#333;cursor:pointer}
.buttons input.main{border-color:#125ab2;background:#1c6bc8;color:#fff}
fieldset{margin:0 0 18px;padding:0;border:0;min-width:0}
legend{width:100%;margin-bottom:10px;padding:4px 10px;background:#e0e6ef;font-weight:600;color:#4d5f79}
fieldset.plain legend{background:none}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(320px,1fr));gap:12px 40px}
.single{grid-template-columns:minmax(320px,560px)}
.field label,.field .label{display:block;font-size:12px;color:#666;text-transform:uppercase}
.field .mandatory{color:#b3261e}
.field small{display:block;margin-top:3px;color:#666}
.field input:not([type=checkbox]),.field textarea,.field select{width:100%;padding:5px 8px;border:1px solid #ccc;border-radius:3px;font:inherit}
.field .inline{overflow-wrap:anywhere}
.wide{grid-column:1/-1}
table{border-collapse:collapse;font-size:12px}
th,td{padding:4px 8px;border:1px solid #ddd;text-align:left;vertical-align:top}
td{min-width:64px;max-width:340px;overflow-wrap:anywhere}
th{background:#e0e6ef;font-weight:600;color:#4d5f79}
li form{margin:4px 0}
`;

/** A page of the local NetSuite: header with company, title, content. `content` is HTML. */
export function renderPage({ title, content, account }: { title: string; content: string; account?: AccountVariant }): string {
  const company = account ? `<a href="/">${escapeHtml(account.companyName)}</a>` : '<a href="/">NetSuite</a>';
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)} - NetSuite sandbox</title><style>${STYLE}</style></head>
<body>
<header>${company}<span class="sandbox">Local sandbox, not NetSuite</span></header>
<main>
${content}
</main>
</body>
</html>
`;
}
