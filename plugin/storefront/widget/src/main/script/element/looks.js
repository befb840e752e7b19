/**
 * What all widgets look like. Whatever the page does to `*`, the inner box begins anew; it takes the page's family of
 * letters and its scheme of colours, and the custom properties below.
 */
const LOOKS = `
:host{display:block}
:host([hidden]){display:none}
.box{all:initial;display:block;box-sizing:border-box;color-scheme:inherit;font-family:var(--riwaq-font,inherit);
font-size:var(--riwaq-size,16px);line-height:1.4;--ink:#23211d;--soft:#5c574d;--line:#ddd6c8;--paper:#fff;--mark:#9a3b1c;color:var(--riwaq-ink,var(--ink))}
@supports (color:light-dark(#fff,#000)){.box{--ink:light-dark(#23211d,#f1ece2);--soft:light-dark(#5c574d,#b9b1a2);
--line:light-dark(#ddd6c8,#4a453c);--paper:light-dark(#fff,#1d1b17);--mark:light-dark(#9a3b1c,#f0a27f)}}
.box *{box-sizing:border-box}
a{color:inherit;text-decoration:none}
a:hover .name,.title a:hover,.more:hover,::slotted(a:hover){text-decoration:underline}
a:focus-visible,input:focus-visible,button:focus-visible{outline:3px solid var(--riwaq-accent,var(--mark));outline-offset:2px}
.title{margin:0 0 .15em;font-size:1.15em;font-weight:600;min-height:1.4em}
.text{margin:0 0 .75em;color:var(--riwaq-soft,var(--soft));min-height:1.4em}
ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(var(--riwaq-card,11em),100%),1fr));gap:1em;margin:0;padding:0;list-style:none}
.row ul{grid-template-columns:none;grid-auto-flow:column;grid-auto-columns:var(--riwaq-card,11em);overflow-x:auto;padding-block-end:.5em;scroll-snap-type:x proximity}
.row li{scroll-snap-align:start}
.single ul{grid-template-columns:minmax(0,22em)}
.card{display:block;height:100%;border:1px solid var(--riwaq-line,var(--line));border-radius:var(--riwaq-radius,6px);background:var(--riwaq-paper,var(--paper));overflow:hidden}
.card img,.blank{display:block;width:100%;aspect-ratio:1;height:auto;object-fit:cover;background:var(--riwaq-line,var(--line))}
.words{display:block;padding:.6em .7em .7em}
.words>*{display:block;overflow:hidden}
.words .name,.words .by{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical}
.name{height:2.8em;font-weight:600}
.by{height:3em;font-size:.85em;line-height:1.5;color:var(--riwaq-soft,var(--soft))}
.price{height:2.8em;margin-block-start:.35em}
.price>*{white-space:nowrap}
.was{color:var(--riwaq-soft,var(--soft));font-size:.85em}
.was{display:inline-block}
.hide{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.more{display:inline-block;margin-block-start:.75em;min-height:1.4em;color:var(--riwaq-accent,var(--mark));font-weight:600}
.picture{display:block;width:100%;max-width:40em;height:auto;aspect-ratio:16/9;object-fit:cover;border-radius:var(--riwaq-radius,6px);margin-block-end:.75em;background:var(--riwaq-line,var(--line))}
svg{display:block;width:100%;max-width:40em;height:auto;margin-block-end:.75em;background:var(--riwaq-paper,var(--paper));border:1px solid var(--riwaq-line,var(--line));border-radius:var(--riwaq-radius,6px)}
.wall{fill:var(--riwaq-soft,var(--soft))}.door{fill:var(--riwaq-line,var(--line))}
.stand{fill:var(--riwaq-paper,var(--paper));stroke:var(--riwaq-accent,var(--mark));stroke-width:.12}
a:hover .stand,a:focus .stand{fill:var(--riwaq-line,var(--line))}
.way{fill:none;stroke:var(--riwaq-accent,var(--mark));stroke-width:2;stroke-dasharray:5 4}
.stop{fill:var(--riwaq-accent,var(--mark))}
.label{font:600 1px system-ui,sans-serif;fill:var(--riwaq-ink,var(--ink));text-anchor:middle;dominant-baseline:central}
.stopped{font-size:12px;fill:var(--riwaq-paper,var(--paper))}
ol{margin:0;padding-inline-start:1.4em}
ol li{margin-block-end:.3em}
ol .by{display:inline;height:auto;margin-inline-start:.5em}
.plain ul{display:block;columns:14em;column-gap:1.5em}
.plain li{padding-block:.15em}
.plain li a:hover{text-decoration:underline}
form,.field{display:flex;min-height:2.9em;gap:.5em;flex-wrap:wrap}
input,button{font:inherit;color:inherit;padding:.55em .75em;border:1px solid var(--riwaq-soft,var(--soft));border-radius:var(--riwaq-radius,6px);background:var(--riwaq-paper,var(--paper))}
input{flex:1 1 12em;min-width:0}
button{cursor:pointer;background:var(--riwaq-accent,var(--mark));border-color:transparent;color:var(--riwaq-paper,var(--paper));font-weight:600}
.one .card{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr)}
.one ul{grid-template-columns:minmax(0,34em)}
.one .name,.one .by{height:auto;max-height:5.6em;-webkit-line-clamp:4}
`;

let sheet;

/** The sheet that all widgets of a page share; made by script, so that a strict policy of the page lets it be. */
export const looks = () => {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(LOOKS.replace(/\n/g, ''));
  }
  return sheet;
};
