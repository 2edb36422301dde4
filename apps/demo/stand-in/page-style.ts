/** One sheet for all networks: the shapes are shared, the flavour is in the variables of each. */
export const pageStyle = `
*,*::before,*::after{box-sizing:border-box}
html{color-scheme:light dark;--page:#fff;--card:#fff;--line:#dbdbdb;--text:#0f1419;--quiet:#536471;--accent:#0f1419;--on-accent:#fff;--bubble:#f0f2f5;--radius:12px;--media-radius:12px;--bar:var(--card);--bar-text:var(--text);--shadow:none;--card-line:var(--line);
font:15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;background:var(--page);color:var(--text)}
html[data-network=threads]{--page:#fafafa;--line:#e4e4e4;--quiet:#6b6b6b;--accent:#000;--bubble:#f2f2f2;--radius:20px;--media-radius:10px}
html[data-network=instagram]{--accent:#0069c2;--bubble:#efefef;--radius:10px;--media-radius:6px;--quiet:#65676b}
html[data-network=facebook]{--page:#f0f2f5;--line:#ced0d4;--quiet:#5c6066;--accent:#0866ff;--radius:10px;--media-radius:0;--shadow:0 1px 2px #0003;--card-line:transparent}
html[data-network=x]{--line:#eff3f4;--accent:#0f1419;--bubble:#eff3f4;--radius:0;--media-radius:16px}
html[data-network=linkedin]{--page:#f4f2ee;--line:#dfdeda;--quiet:#5e5e5e;--accent:#0a66c2;--bubble:#f2f2f2;--radius:8px;--media-radius:0}
html[data-network=email]{--page:#f6f8fc;--line:#d9dee7;--quiet:#5a6270;--accent:#7a3e9d;--bubble:#eef1f7;--radius:14px}
@media (prefers-color-scheme:dark){
html{--page:#000;--card:#000;--line:#363636;--text:#f1f2f4;--quiet:#a3a9b1;--accent:#eff3f4;--on-accent:#0f1419;--bubble:#202327}
html[data-network=threads]{--page:#0a0a0a;--card:#181818;--line:#2d2d2d;--quiet:#a0a0a0;--accent:#fff;--on-accent:#000;--bubble:#262626}
html[data-network=instagram]{--quiet:#a8a8a8;--accent:#4cb5f9;--on-accent:#00131f;--bubble:#262626}
html[data-network=facebook]{--page:#18191a;--card:#242526;--line:#3e4042;--quiet:#b0b3b8;--accent:#5aa7ff;--on-accent:#06182e;--bubble:#3a3b3c}
html[data-network=x]{--line:#2f3336;--quiet:#8b98a5;--accent:#eff3f4;--on-accent:#0f1419;--bubble:#202327}
html[data-network=linkedin]{--page:#1b1f23;--card:#242a30;--line:#38434f;--quiet:#b3bac2;--accent:#71b7fb;--on-accent:#06182e;--bubble:#38434f}
html[data-network=email]{--page:#15171c;--card:#1f2229;--line:#373c47;--quiet:#a9b0bd;--accent:#d7aef0;--on-accent:#24092f;--bubble:#2a2e37}}
body{margin:0}
a{color:inherit;text-decoration:none}a:hover{text-decoration:underline}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.bar{position:sticky;top:0;z-index:2;background:var(--bar);border-bottom:1px solid var(--line)}
.bar>div{max-width:640px;margin:auto;padding:0 16px;height:56px;display:flex;align-items:center;gap:12px}
.word{font-size:20px;font-weight:700;letter-spacing:-.02em}
html[data-network=instagram] .word{font-family:Georgia,"Times New Roman",serif;font-style:italic;font-weight:600}
html[data-network=facebook] .word,html[data-network=linkedin] .word,html[data-network=email] .word{color:var(--accent)}
.standin{margin-inline-start:auto;font-size:12px;color:var(--quiet);border:1px solid var(--line);border-radius:99px;padding:2px 10px}
main{max-width:640px;margin:0 auto 64px;padding:16px;display:grid;gap:16px}
html[data-network=x] main{padding-inline:0;gap:0}
.card{background:var(--card);border:1px solid var(--card-line);border-radius:var(--radius);box-shadow:var(--shadow);padding:16px;min-width:0}
html[data-network=x] .card{border-width:0 0 1px;padding:12px 16px}
h1,h2{margin:0;line-height:1.2}h1{font-size:22px}h2{font-size:16px}
.row{display:flex;gap:12px;align-items:center;min-width:0}
.top{align-items:flex-start}
.grow{flex:1;min-width:0}
.quiet{color:var(--quiet);font-size:13px}
.name{font-weight:650}
.avatar{flex:none;width:40px;height:40px;border-radius:50%;object-fit:cover;display:grid;place-items:center;font-weight:650;font-size:15px;color:#fff;background:#6b7280;text-transform:uppercase}
.avatar.big{width:76px;height:76px;font-size:26px}.avatar.small{width:32px;height:32px;font-size:12px}
html[data-network=linkedin] .avatar.page,html[data-network=x] .avatar.page{border-radius:6px}
html[data-network=instagram] .avatar.page{outline:2px solid #d6249f;outline-offset:2px}
.h0{background:#9a3412}.h1{background:#166534}.h2{background:#1e40af}.h3{background:#6b21a8}.h4{background:#9d174d}.h5{background:#115e59}.h6{background:#854d0e}.h7{background:#374151}
.text{white-space:pre-wrap;overflow-wrap:anywhere;margin:10px 0 0}
.text:empty{display:none}
.tag{color:var(--accent)}
html[data-network=threads] .tag,html[data-network=x] .tag{color:#0b69b7}
@media (prefers-color-scheme:dark){html[data-network=threads] .tag,html[data-network=x] .tag{color:#58b4f5}}
.media{display:grid;gap:3px;margin-top:12px;border-radius:var(--media-radius);overflow:hidden}
.media.many{grid-template-columns:1fr 1fr}
.media img,.media video{display:block;width:100%;max-height:640px;object-fit:cover;background:var(--bubble)}
.media.many img,.media.many video{aspect-ratio:1}
html[data-network=instagram] .media,html[data-network=facebook] .media,html[data-network=linkedin] .media{margin-inline:-16px}
.facts{display:flex;gap:16px;margin-top:12px;padding-top:10px;border-top:1px solid var(--line);color:var(--quiet);font-size:13px}
.comment{display:flex;gap:10px;padding-top:14px;min-width:0}
.comment .comment{padding-top:12px}
.bubble{background:var(--bubble);border-radius:16px;padding:8px 12px;width:fit-content;max-width:100%}
html[data-network=threads] .bubble,html[data-network=x] .bubble,html[data-network=instagram] .bubble{background:none;padding:0}
.bubble .text{margin:2px 0 0}
.own>.grow>.bubble .name::after{content:"Author";margin-inline-start:6px;font-size:11px;font-weight:600;color:var(--quiet);border:1px solid var(--line);border-radius:4px;padding:0 4px}
.foot{display:flex;flex-wrap:wrap;gap:12px;align-items:baseline;margin-top:3px}
details>summary{cursor:pointer;font-size:13px;font-weight:600;color:var(--quiet);list-style:none;width:fit-content}
summary::-webkit-details-marker{display:none}
form{display:grid;gap:10px;margin-top:10px}
label{display:grid;gap:4px;font-size:13px;color:var(--quiet)}
input[type=text],textarea{font:inherit;font-size:15px;color:var(--text);background:var(--page);border:1px solid color-mix(in srgb,var(--quiet) 70%,var(--page));border-radius:10px;padding:9px 12px;width:100%;min-width:0}
html[data-network=threads] textarea,html[data-network=facebook] textarea{background:var(--bubble)}
textarea{min-height:68px;resize:vertical}
button{font:inherit;font-weight:650;border:1px solid transparent;border-radius:99px;padding:8px 20px;min-height:40px;background:var(--accent);color:var(--on-accent);cursor:pointer;justify-self:end}
html[data-network=instagram] button,html[data-network=facebook] button{border-radius:8px}
button.plain{background:none;color:var(--text);border-color:var(--line)}
.actions{display:flex;justify-content:flex-end;gap:10px}
.link{font-weight:600;color:var(--accent)}
.talk{display:grid;gap:8px;margin-top:14px}
.said{justify-self:start;max-width:85%;background:var(--bubble);border-radius:18px;padding:8px 14px}
.said.me{justify-self:end;background:var(--accent);color:var(--on-accent)}
.said .text{margin:0}.said .quiet{color:inherit;opacity:.85;font-size:12px}
html[data-network=email] .said{max-width:100%;width:100%;border:1px solid var(--line);background:var(--card);color:var(--text);padding:14px 16px}
html[data-network=email] .said .text{margin-top:8px}
.check{display:flex;gap:12px;align-items:flex-start;font-size:15px;color:var(--text);padding:8px 0;cursor:pointer}
.check input{width:18px;height:18px;margin:2px 0 0;accent-color:var(--accent)}
fieldset{border:0;border-top:1px solid var(--line);margin:0;padding:12px 0 0;min-width:0}legend{float:left;width:100%;font-weight:650;color:var(--text);padding:0 0 4px}legend+*{clear:both}
.list{list-style:none;margin:0;padding:0;display:grid;gap:12px}
.flavour{width:10px;height:40px;border-radius:4px;background:var(--quiet)}
.flavour[data-of=instagram]{background:linear-gradient(#fd8d32,#d6249f,#5b4fe9)}.flavour[data-of=facebook]{background:#0866ff}.flavour[data-of=linkedin]{background:#0a66c2}.flavour[data-of=email]{background:#7a3e9d}.flavour[data-of=x],.flavour[data-of=threads]{background:var(--text)}
.news{position:fixed;inset-block-end:16px;inset-inline:0;margin:auto;width:fit-content;z-index:3}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:-999px}.skip:focus{inset-inline-start:8px;top:8px;background:var(--card);padding:8px}
`;
