/** Where the style of the header and of NetSuite's own pages is, on top of what every page has. */
export const STYLESHEET_PATH = '/sandbox/netsuite.css';

/** Allowed in the body of a page, so that a header brings its style with it. */
export const STYLESHEET_LINK = `<link rel="stylesheet" href="${STYLESHEET_PATH}">`;

/** The header. Its menus open under the pointer and while something in them has the focus. */
const HEADER = `
header.netsuite{display:block;padding:0}
header.netsuite ul{margin:0;padding:0;list-style:none}
header.netsuite .skip{position:absolute;left:-999px}
header.netsuite .skip:focus{left:8px;top:8px;z-index:6;padding:4px 8px;background:#fff;color:var(--link)}
header.netsuite .top{display:flex;flex-wrap:wrap;gap:6px 16px;align-items:center;padding:8px 24px}
header.netsuite .company{font-size:16px}
header.netsuite .account{font-size:12px}
header.netsuite form[role=search]{display:flex;flex:0 1 340px;margin-left:auto}
header.netsuite [role=search] input{flex:1;min-width:80px;min-height:32px;padding:4px 10px;border:0;border-radius:4px 0 0 4px;font:inherit}
header.netsuite [role=search] button{min-height:32px;padding:4px 12px;border:0;border-radius:0 4px 4px 0;background:var(--tint)}
header.netsuite .sandbox{margin-left:0;white-space:nowrap}
header.netsuite .menus>li{position:relative}
header.netsuite .menus>li>button,header.netsuite .menus>li>a{display:block;min-height:0;padding:8px 14px;border:0;border-radius:0;background:none;color:#fff;font:inherit;font-weight:600;text-align:left;cursor:pointer}
header.netsuite .menus.main{display:flex;flex-wrap:wrap;padding:0 10px;background:var(--brand-dark)}
header.netsuite .menus.user>li>button{padding:2px 8px;border-radius:4px;font-size:12px;font-weight:400;line-height:1.35}
header.netsuite .menus.user b,header.netsuite .menus.user span{display:block}
header.netsuite .menus>li:hover>button,header.netsuite .menus>li:focus-within>button,header.netsuite .menus>li>a:hover,header.netsuite .menus>li>a:focus{background:var(--card);color:var(--link)}
header.netsuite .submenu{display:none;position:absolute;left:0;top:100%;z-index:5;gap:10px 30px;padding:12px 16px;border:1px solid var(--line);background:var(--card);box-shadow:0 6px 16px #16151329}
header.netsuite .user .submenu{left:auto;right:0;min-width:140px}
header.netsuite li:hover>.submenu,header.netsuite li:focus-within>.submenu{display:flex}
header.netsuite .submenu h2{margin:0 0 4px;font-size:12px;font-weight:600;color:var(--soft)}
header.netsuite .submenu a,header.netsuite .submenu form button{display:block;width:100%;min-height:0;padding:4px 0;border:0;background:none;color:var(--link);font:inherit;font-size:14px;font-weight:400;text-align:left;white-space:nowrap;cursor:pointer}
header.netsuite .submenu a:hover,header.netsuite .submenu form button:hover{text-decoration:underline}
@media (max-width:900px){
header.netsuite .top{padding:8px 14px}
header.netsuite .menus.main{padding:0}
header.netsuite .menus.main>li>button,header.netsuite .menus.main>li>a{padding:8px 10px}
header.netsuite form[role=search]{order:5;flex:1 1 100%}
header.netsuite .sandbox{margin-left:auto}
}`;

/** Lists, portlets and the parts that only NetSuite's own pages have. */
const PAGES = `
.login{max-width:520px;margin:32px auto;padding:8px 28px 20px;border:1px solid var(--line);border-radius:6px;background:var(--card)}
.bar,.bar form{display:flex;flex-wrap:wrap;gap:8px 14px;align-items:flex-end}
.bar{margin:0 0 12px}
.bar>span,.bar>a:not(.button){min-height:34px;padding-top:7px}
.bar .field{min-width:180px}
.button{display:inline-flex;align-items:center;min-height:34px;padding:5px 16px;border:1px solid #a8a29b;border-radius:4px;background:var(--card);font-weight:600;color:var(--ink);text-decoration:none}
.button.main,button.main{border-color:var(--brand-dark);background:var(--brand);color:#fff}
.button.main:hover,button.main:hover{background:var(--brand-dark)}
input[type=date]{width:100%;min-height:34px;padding:5px 9px;border:1px solid #a8a29b;border-radius:4px;font:inherit}
.field input[type=checkbox]{display:block;margin:6px 0}
.scroll{overflow-x:auto}
.scroll td{overflow-wrap:break-word}
.scroll tbody tr:nth-child(even) td{background:#f7f5f3}
.scroll tbody tr:hover td{background:var(--tint)}
.scroll td form{margin:0}
.scroll td button,.portlet button{min-height:28px;padding:2px 10px;font-size:12px;white-space:nowrap}
th a{color:inherit;text-decoration:none}
th a:hover{text-decoration:underline}
td.number{text-align:right;font-variant-numeric:tabular-nums}
td.long{min-width:240px}
td.actions,td.short{white-space:nowrap}
table.facts{width:auto;min-width:min(520px,100%)}
.level{display:inline-block;padding:0 8px;border-radius:9px;background:var(--tint);font-size:12px;font-weight:600}
.level-ERROR,.level-EMERGENCY,.level-FAILED,.level-KILLED{background:#fbdcd8;color:#8c1d18}
.level-AUDIT,.level-COMPLETE{background:#dcefd7;color:#2f5f1f}
.level-PROCESSING,.level-PENDING{background:#d9ebf4;color:#1d4a80}
.portlets{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(320px,100%),1fr));gap:18px;align-items:start}
.portlet{border:1px solid var(--line);border-radius:6px;background:var(--card)}
.portlet h2{margin:0;padding:9px 16px;border-bottom:1px solid var(--line);font-size:15px}
.portlet ul{margin:0;padding:8px 16px;list-style:none}
.portlet li{display:flex;gap:10px;align-items:center;justify-content:space-between;padding:4px 0}
.portlet p{margin:0;padding:10px 16px}
p.empty{text-align:left;padding:8px 0}
progress{width:110px;accent-color:var(--brand)}
@media (max-width:900px){main{padding:10px 14px 32px}}
`;

export const STYLESHEET = `${HEADER}${PAGES}`;
