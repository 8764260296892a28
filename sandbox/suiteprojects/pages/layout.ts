import { escapeText } from '../xml/escape';

const STYLE = `
  body { margin: 0; font: 14px/1.5 system-ui, sans-serif; color: #1f2933; background: #f4f6f8; }
  header { padding: 12px 24px; color: #fff; background: #36677d; font-weight: 600; }
  header { display: flex; gap: 32px; align-items: center; flex-wrap: wrap; }
  header nav { margin: 0; font-weight: 400; }
  header a { color: inherit; text-decoration: none; }
  header nav a:hover { text-decoration: underline; }
  h2 { font-size: 15px; margin: 0 0 12px; }
  .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); gap: 8px 32px; }
  label.check { font-weight: 400; }
  label.check input { display: inline; width: auto; }
  label input, label select, label textarea { font-weight: 400; }
  select, textarea { display: block; width: 100%; box-sizing: border-box; margin-top: 4px; padding: 8px; font: inherit; }
  main { margin: 24px auto; max-width: 1200px; padding: 0 24px; }
  main.narrow { max-width: 400px; }
  h1 { font-size: 20px; margin: 0 0 16px; }
  .card { background: #fff; border: 1px solid #d9e2ec; border-radius: 8px; padding: 24px; }
  table { width: 100%; border-collapse: collapse; background: #fff; }
  th, td { padding: 6px 10px; border: 1px solid #d9e2ec; text-align: left; vertical-align: top; }
  th { background: #eef2f5; }
  label { display: block; margin-bottom: 12px; font-weight: 600; }
  input { display: block; width: 100%; box-sizing: border-box; margin-top: 4px; padding: 8px; font: inherit; }
  button { padding: 8px 16px; font: inherit; border: 1px solid #36677d; border-radius: 4px; background: #fff; color: #36677d; }
  button.primary { background: #36677d; color: #fff; }
  nav { display: flex; gap: 16px; margin: 16px 0; }
  .error { padding: 8px 12px; border-left: 4px solid #c62828; background: #fdecea; }`;

/** A whole page. `body` is HTML; the title is text. */
export function page(title: string, body: string, width: 'wide' | 'narrow' = 'wide'): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(title)}</title><style>${STYLE}</style></head>
<body>
<header><a href="/customers">SuiteProjects Pro (local)</a><nav><a href="/customers">Customers</a><a href="/customers/new">New customer</a><a href="/applications">Authorized applications</a><a href="/integration-applications">API Integration Applications</a><a href="/scripting">Scripting Center</a></nav></header>
<main class="${width}">
<h1>${escapeText(title)}</h1>
${body}
</main>
</body>
</html>
`;
}
