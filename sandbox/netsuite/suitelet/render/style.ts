/** The look of all pages: calm, in the manner of NetSuite's Redwood theme. Nothing is loaded from elsewhere. */
export const STYLE = `
:root{--ink:#161513;--soft:#5f5a55;--line:#d4cfc9;--paper:#fbf9f8;--card:#fff;--tint:#eef1f3;--brand:#36677d;--brand-dark:#28505f;--link:#00607f;--alert:#b3261e;--focus:#1f7a9c}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;font:14px/1.45 "Oracle Sans","Open Sans",-apple-system,"Segoe UI",Helvetica,Arial,sans-serif;color:var(--ink);background:var(--paper)}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
header{display:flex;gap:16px;align-items:center;padding:10px 24px;color:#fff;background:var(--brand)}
header a{color:#fff;text-decoration:none;font-weight:600;font-size:15px}
header .sandbox{margin-left:auto;padding:2px 10px;border-radius:10px;background:#f5d77a;color:#2c2410;font-size:12px}
main{max-width:1400px;margin:0 auto;padding:12px 24px 48px}
h1{margin:8px 0 14px;font-size:24px;font-weight:600;line-height:1.25}
nav{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 24px;min-height:20px;font-size:13px}
nav a{margin-right:14px}
nav div+div a{margin:0 0 0 14px}
.message{display:flex;gap:12px;margin:0 0 14px;padding:12px 16px;border:1px solid;border-left-width:6px;border-radius:4px}
.message h2{margin:0 0 2px;font-size:15px}
.message-confirmation{background:#edf6ea;border-color:#4c825c}
.message-information{background:#eaf3f8;border-color:#227e9e}
.message-warning{background:#fdf5dc;border-color:#ac630c}
.message-error{background:#fdeeec;border-color:var(--alert)}
.buttons{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 14px}
button,.buttons input{min-height:34px;padding:5px 16px;border:1px solid #a8a29b;border-radius:4px;background:var(--card);font:inherit;font-weight:600;color:var(--ink);cursor:pointer}
button:hover,.buttons input:hover{background:var(--tint)}
.buttons .main{border-color:var(--brand-dark);background:var(--brand);color:#fff}
.buttons .main:hover{background:var(--brand-dark)}
button:disabled,.buttons input:disabled{border-color:var(--line);background:#f1efed;color:#8b857f;cursor:default}
.card{margin:0 0 16px;padding:16px 18px;border:1px solid var(--line);border-radius:6px;background:var(--card)}
fieldset{margin:0 0 18px;padding:0;border:0;min-width:0}
legend,.sublist>h3{width:100%;margin:0 0 12px;padding:0 0 5px;border-bottom:1px solid var(--line);font-size:15px;font-weight:600;color:var(--ink)}
fieldset.plain legend{border:0}
fieldset:last-child,.sublist:last-child{margin-bottom:0}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(280px,100%),1fr));gap:14px 36px;align-items:start;margin:0 0 18px}
.fields:last-child{margin-bottom:0}
.fields.single{grid-template-columns:minmax(0,560px)}
.columns{display:flex;flex-wrap:wrap;gap:0 36px}
.columns>.fields{flex:1 1 280px;grid-template-columns:minmax(0,1fr)}
.row{display:flex;flex-wrap:wrap;gap:14px 16px;grid-column:1/-1}
.row>.field{flex:1 1 140px}
.wide{grid-column:1/-1}
.field{position:relative;display:grid;grid-template-columns:auto minmax(0,1fr);gap:2px 6px;align-items:center;min-width:0}
.field.wide{display:block}
.field>*{grid-column:1/-1}
.field>label,.field>.label{grid-column:1;min-height:20px}
.field>.help{grid-row:1;grid-column:2}
.field.wide>.help{display:inline-block;margin-left:6px}
.field label,.field .label{font-size:13px;color:var(--soft)}
.field label.choice{display:inline-flex;gap:8px;align-items:center;min-height:30px;font-size:14px;color:var(--ink)}
.mandatory{color:var(--alert);font-weight:700}
.help summary{display:inline-flex;width:18px;height:18px;align-items:center;justify-content:center;border:1px solid #8b857f;border-radius:50%;font-size:11px;font-weight:700;color:var(--soft);cursor:pointer;list-style:none}
.help summary::-webkit-details-marker{display:none}
.help p{position:absolute;z-index:2;left:0;right:0;max-width:420px;margin:4px 0 0;padding:10px 12px;border:1px solid var(--line);border-radius:4px;background:#fffdf3;box-shadow:0 3px 10px rgba(22,21,19,.14);font-size:13px;white-space:pre-line}
input[type=text],input[type=email],input[type=tel],input[type=password],input[type=file],textarea,select{width:100%;min-height:34px;padding:5px 9px;border:1px solid #a8a29b;border-radius:4px;background:var(--card);font:inherit;color:var(--ink)}
input.sized{width:auto;max-width:100%}
input[type=checkbox],input[type=radio]{width:17px;height:17px;margin:0;accent-color:var(--brand)}
input[type]:disabled,textarea:disabled,select:disabled,input[readonly],textarea[readonly]{border-color:var(--line);background:#f1efed;color:var(--soft)}
.money{text-align:right}
.field .inline{display:block;min-height:24px;padding:2px 0;overflow-wrap:anywhere;white-space:pre-line}
.field img,td img{max-width:100%;max-height:160px}
.note{margin:0 0 10px;font-size:13px;color:var(--soft)}
.panel{margin:0 0 16px;padding:16px 18px;border:1px solid var(--line);border-radius:6px;background:var(--card)}
.panel>h2{margin:0 0 12px;font-size:16px}
.panel .tabset{margin-top:16px}
.tablist{display:flex;flex-wrap:wrap;gap:2px;margin:0}
.tablist button{border:1px solid transparent;border-bottom:3px solid transparent;border-radius:4px 4px 0 0;background:none;color:var(--soft)}
.tablist button[aria-selected=true]{border-bottom-color:var(--brand);color:var(--ink)}
.tablist+.panel,.tablist~.panel{border-radius:0 6px 6px 6px}
.sublist{margin:0 0 20px}
.lines{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:13px;background:var(--card)}
th,td{padding:6px 10px;border:1px solid var(--line);text-align:left;vertical-align:top}
td{min-width:64px;max-width:340px;overflow-wrap:anywhere}
th{background:var(--tint);font-weight:600;white-space:nowrap}
td input[type=text],td select{min-width:110px;max-width:240px}
[data-sublist] td{vertical-align:middle}
[data-sublist] input[type=checkbox]{display:block}
.plain table th,.plain table td{border-width:0 0 1px}
.report table tr:nth-child(even) td{background:#f7f5f3}
.normal table tr:nth-child(even) td{background:#f7f5f3}
.normal table td,.normal table th{border-left:0;border-right:0}
.center{text-align:center}
.right{text-align:right;font-variant-numeric:tabular-nums}
th.links,td.links{width:1%;white-space:nowrap}
tfoot td{font-weight:600}
.empty{color:var(--soft);text-align:center}
li form{margin:4px 0}
@media (max-width:600px){main{padding:10px 12px 32px}header{padding:10px 12px}}
`;
