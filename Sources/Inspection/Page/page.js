'use strict';
(() => {
const D = JSON.parse(document.getElementById('data').textContent);
const $ = id => document.getElementById(id);

// ---- Words for people ------------------------------------------------------------------------
const WORDS = {
  en: {
    skip: 'To the document', stages: 'Stages', colour: 'Colours', search: 'Search the text',
    legend: 'What the colours mean', places: 'Places in the document', lists: 'Lists',
    detail: 'About the word', choose: 'Point at a word, or move with the arrow keys.',
    outline: 'Outline', edits: 'Edits', found: 'Found', keys: 'Keys', page: 'Page',
    role: 'role', confidence: 'confidence', reader: 'reader', edit: 'edit',
    word: 'Word', read: 'read as', by: 'by', block: 'block', item: 'item', reason: 'because',
    rule: 'rule', before: 'before', after: 'after', takenOut: '(taken out)', nothing: 'nothing',
    none: 'not said', edited: 'changed', unedited: 'as read', warnings: 'Warnings', pages: 'Pages',
    noEdits: 'No text was changed.', noneFound: 'Nothing found.', more: 'and more',
    notShown: 'The page image is not here', items: 'Items', meeting: 'Meeting', title: 'title not read',
    theme: 'Dark / light', other: 'Svenska', decisions: 'decisions', stage: 'stage', seconds: 's',
    surest: 'at least 0.95', blank: 'blank', noText: 'ink, no words', failed: 'not read', ok: 'read',
    keyList: [['← →', 'previous, next word'], ['↑ ↓', 'line above, below'], ['e, E', 'next, previous edit'],
      ['1 – 9', 'stage'], ['/', 'search'], ['Enter', 'word of a box'], ['Esc', 'back to the text']],
    stageNames: {}, roles: {},
  },
  sv: {
    skip: 'Till dokumentet', stages: 'Steg', colour: 'Färger', search: 'Sök i texten',
    legend: 'Vad färgerna betyder', places: 'Platser i dokumentet', lists: 'Listor',
    detail: 'Om ordet', choose: 'Peka på ett ord, eller flytta med piltangenterna.',
    outline: 'Innehåll', edits: 'Ändringar', found: 'Sökträffar', keys: 'Tangenter', page: 'Sida',
    role: 'roll', confidence: 'säkerhet', reader: 'läsare', edit: 'ändring',
    word: 'Ord', read: 'läst som', by: 'av', block: 'block', item: 'ärende', reason: 'eftersom',
    rule: 'regel', before: 'före', after: 'efter', takenOut: '(borttaget)', nothing: 'ingenting',
    none: 'anges inte', edited: 'ändrat', unedited: 'som läst', warnings: 'Varningar', pages: 'Sidor',
    noEdits: 'Ingen text har ändrats.', noneFound: 'Inga träffar.', more: 'och fler',
    notShown: 'Sidans bild finns inte här', items: 'Ärenden', meeting: 'Sammanträde', title: 'rubriken lästes inte',
    theme: 'Mörkt / ljust', other: 'English', decisions: 'beslut', stage: 'steg', seconds: 's',
    surest: 'minst 0,95', blank: 'tom', noText: 'bläck, inga ord', failed: 'inte läst', ok: 'läst',
    municipality: 'kommun', organisation: 'organisation', body: 'organ', date: 'datum', start: 'början',
    end: 'slut', place: 'plats',
    keyList: [['← →', 'föregående, nästa ord'], ['↑ ↓', 'raden ovanför, nedanför'], ['e, E', 'nästa, föregående ändring'],
      ['1 – 9', 'steg'], ['/', 'sök'], ['Retur', 'ordet i en ruta'], ['Esc', 'tillbaka till texten']],
    stageNames: { extract: 'läsning', layout: 'sidans delar', repair: 'rättning', segment: 'stycken', minutes: 'protokoll', emit: 'utdata' },
    roles: {
      body: 'brödtext', pageHeader: 'sidhuvud', pageFooter: 'sidfot', pageNumber: 'sidnummer',
      logo: 'logotyp', marginNote: 'marginal', table: 'tabell', signature: 'underskrift',
      stamp: 'stämpel', handwriting: 'handskrift', noise: 'skräp', title: 'titel', heading: 'rubrik',
      subheading: 'mellanrubrik', paragraph: 'stycke', listItem: 'punkt', tableRow: 'tabellrad',
      attendance: 'närvaro', caseNumber: 'diarienummer',
    },
  },
};
let language = (navigator.language || 'en').startsWith('sv') ? 'sv' : 'en';
const t = key => WORDS[language][key] || WORDS.en[key] || key;
const roleName = role => WORDS[language].roles[role] || role;
const stageName = stage => WORDS[language].stageNames[stage.name] || stage.name;

// Characters that would hide or turn round what stands beside them are shown as what they are.
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const visible = text => String(text).replace(HIDDEN, c => '\\u{' + c.codePointAt(0).toString(16).toUpperCase() + '}');

// Everything from the document goes through here: it becomes text, never markup.
function el(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined) continue;
    if (key === 'class') node.className = value;
    else if (key === 'text') node.textContent = visible(value);
    else node.setAttribute(key, value);
  }
  for (const child of children) if (child) node.append(child);
  return node;
}
const SVG = 'http://www.w3.org/2000/svg';
function svg(name, attributes) {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

// ---- The document ----------------------------------------------------------------------------
const pages = new Map(D.pages.map(page => [page.n, page]));
const parse = id => id.split('.').map(Number);
const wordAt = id => { const [p, l, w] = parse(id); return pages.get(p).lines[l - 1][w - 1]; };
const TEXT = 0, X0 = 1, Y0 = 2, X1 = 3, Y1 = 4, SURE = 5, READER = 6, OTHERS = 7;

const edits = D.edits.map((e, index) => ({
  index, id: e[0], rule: e[1], page: e[2], before: e[3], after: e[4], words: e[5], sure: e[6], reason: e[7],
  stage: D.stages.findIndex(stage => stage.edits > index),
}));
const editOf = new Map(edits.map(edit => [edit.id, edit]));
const changes = new Map();  // word → its changes, in order
for (const edit of edits) for (const [id, before, after] of edit.words) {
  if (!changes.has(id)) changes.set(id, []);
  changes.get(id).push({ edit, before, after });
}
// What a word reads after a stage.
function textAt(id, stage) {
  let text = wordAt(id)[TEXT];
  for (const change of changes.get(id) || []) if (change.edit.stage <= stage) text = change.after;
  return text;
}

const layouts = D.layouts.map(runs => {
  const byPage = new Map(), byWord = new Map();
  for (const [p, l, first, last, role, reason] of runs) {
    const run = { p, l, first, last, role: D.roles[role], reason };
    if (!byPage.has(p)) byPage.set(p, []);
    byPage.get(p).push(run);
    for (let w = first; w <= last; w++) byWord.set(`${p}.${l}.${w}`, run);
  }
  return { byPage, byWord };
});
const blockings = D.blocks.map(list => {
  const byPage = new Map(), byWord = new Map(), byID = new Map();
  for (const [id, role, spans] of list) {
    const block = { id, role, spans, pages: [...new Set(spans.map(span => span[0]))] };
    byID.set(id, block);
    for (const p of block.pages) { if (!byPage.has(p)) byPage.set(p, []); byPage.get(p).push(block); }
    for (const [p, l, first, last] of spans) for (let w = first; w <= last; w++) byWord.set(`${p}.${l}.${w}`, block);
  }
  return { byPage, byWord, byID };
});
const meetings = D.minutes.map(minutes => {
  const items = new Map(), start = new Map(), sections = new Map();
  for (const item of minutes.items) {
    if (item.blocks.length) start.set(item.blocks[0], item);
    for (const block of item.blocks) items.set(block, item);
    for (const section of item.sections) if (section.blocks.length) sections.set(section.blocks[0], section);
  }
  return { minutes, items, start, sections };
});
const LEFT_OUT = new Set(['pageHeader', 'pageFooter', 'logo', 'stamp', 'handwriting', 'noise']);
const last = D.stages[D.stages.length - 1];

let stage = D.stages.length - 1;
let colour = 'role';
const layer = (list, index) => (index >= 0 ? list[index] : null);
const now = () => D.stages[stage];

// ---- Pages: made when they come near, taken away when they are far ---------------------------
const sections = new Map();
const heads = new Map();
const isShown = new Set();   // all there, or being made
const unfinished = new Map();  // page → what is left to do for it, a little at a time
const sheetOf = n => sections.get(n).querySelector('.sheet');
function makePages() {
  for (const page of D.pages) {
    const head = el('h2', {});
    const section = el('section', { class: 'page', id: 'p' + page.n, tabindex: '-1' }, head);
    heads.set(page.n, head);
    if (page.w && page.h) {
      const sheet = el('figure', { class: 'sheet' });
      // The whole page stays in sight while its text is read.
      sheet.style.aspectRatio = `${page.w} / ${page.h}`;
      sheet.style.width = `min(100%, calc((100vh - 10rem) * ${page.w / page.h}))`;
      section.append(sheet);
    } else section.classList.add('plain');
    section.append(el('div', { class: 'text', lang: 'sv' }));
    section.style.minHeight = `${page.lines.length * 20 + 60}px`;
    sections.set(page.n, section);
    $('pages').append(section);
  }
  const seer = new IntersectionObserver(entries => {
    for (const entry of entries) {
      const n = Number(entry.target.id.slice(1));
      if (entry.isIntersecting) showSoon(n); else hide(n, entry.boundingClientRect.height);
    }
  }, { root: $('pages'), rootMargin: '900px 0px' });
  for (const section of sections.values()) seer.observe(section);
}
const imageURL = n => { const data = $('img' + n); return data ? 'data:image/jpeg;base64,' + data.textContent : null; };

function* making(n) {
  const sheet = sheetOf(n);
  if (sheet && !sheet.firstChild) {
    const page = pages.get(n), url = imageURL(n);
    if (url) {
      const image = el('img', { alt: `${t('page')} ${n}`, decoding: 'async' });
      image.src = url;
      sheet.append(image);
    } else sheet.title = t('notShown');
    sheet.append(svg('svg', { viewBox: `0 0 ${page.w} ${page.h}`, 'aria-hidden': 'true' }));
    writeBoxes(n);
    yield;
  }
  yield* writing(n);
  sections.get(n).style.minHeight = '';
}
// All of a page at once, for who cannot wait.
function show(n) {
  if (!isShown.has(n)) { isShown.add(n); unfinished.set(n, making(n)); }
  for (const _ of unfinished.get(n) || []) { /* goes on */ }
  unfinished.delete(n);
}
// The rest of a page when there is time.
function showSoon(n) {
  if (isShown.has(n)) return;
  isShown.add(n);
  finishSoon(n, making(n));
}
function finishSoon(n, rest) {
  if (!unfinished.size) requestAnimationFrame(work);
  unfinished.set(n, rest);
}
// Each frame a few milliseconds, after which the browser has as many again to do with it; what is in
// sight comes first.
function work() {
  const end = performance.now() + 4, root = $('pages').getBoundingClientRect();
  const away = n => {
    const box = sections.get(n).getBoundingClientRect();
    return Math.max(0, box.top - root.bottom, root.top - box.bottom);
  };
  const order = [...unfinished].map(([n, rest]) => [away(n), n, rest]).sort((a, b) => a[0] - b[0]);
  for (const [, n, rest] of order) {
    while (performance.now() < end) if (rest.next().done) { unfinished.delete(n); break; }
  }
  if (unfinished.size) requestAnimationFrame(work);
}
function hide(n, height) {
  const section = sections.get(n);
  if (!isShown.has(n) || isPrinting || section.contains(document.activeElement)) return;
  isShown.delete(n);
  unfinished.delete(n);
  section.style.minHeight = height + 'px';
  sheetOf(n)?.replaceChildren();
  section.querySelector('.text').replaceChildren();
}

// ---- Boxes: one path for all of a kind, and a rectangle for each that is marked ----------------
const frame = word => [word[X0] - 1, word[Y0] - 1, word[X1] - word[X0] + 2, word[Y1] - word[Y0] + 2];
function writeBoxes(n) {
  const paths = new Map();
  pages.get(n).lines.forEach((line, l) => line.forEach((word, w) => {
    if (word[X0] === null) return;
    const kind = boxKind(`${n}.${l + 1}.${w + 1}`), [x, y, width, height] = frame(word);
    paths.set(kind, `${paths.get(kind) || ''}M${x} ${y}h${width}v${height}h${-width}z`);
  }));
  sheetOf(n)?.querySelector('svg')?.replaceChildren(...[...paths].map(([kind, d]) => svg('path', { class: kind, d })));
  for (const id of hits) if (parse(id)[0] === n) rect(id, 'hit');
  if (marked && parse(marked)[0] === n) rect(marked, 'on');
}
// The rectangle of a word, for as long as it is marked as one thing or the other.
function rect(id, kind) {
  const [n] = parse(id), word = wordAt(id);
  const boxes = sheetOf(n)?.querySelector('svg');
  if (!boxes || word[X0] === null) return;
  const [x, y, width, height] = frame(word);
  boxes.append(svg('rect', { x, y, width, height, 'data-w': id, class: kind }));
}
// The word of a page under the pointer.
function wordInSheet(event) {
  const picture = event.target.closest?.('.sheet')?.querySelector('svg');
  if (!picture) return null;
  const n = Number(picture.closest('.page').id.slice(1)), page = pages.get(n), box = picture.getBoundingClientRect();
  const x = (event.clientX - box.left) / box.width * page.w, y = (event.clientY - box.top) / box.height * page.h;
  for (let l = 0; l < page.lines.length; l++) for (let w = 0; w < page.lines[l].length; w++) {
    const word = page.lines[l][w];
    if (word[X0] !== null && x >= word[X0] - 1 && x <= word[X1] + 1 && y >= word[Y0] - 1 && y <= word[Y1] + 1) return `${n}.${l + 1}.${w + 1}`;
  }
  return null;
}

// ---- The text of a page at the chosen stage --------------------------------------------------
function wordNode(id) {
  const mine = (changes.get(id) || []).filter(change => change.edit.stage === stage);
  const text = textAt(id, stage);
  const node = el('span', { class: 'w', 'data-w': id, tabindex: id === current ? '0' : null });
  if (mine.length) {
    if (mine[0].before) node.append(el('del', { text: mine[0].before }));
    if (text) node.append(el('ins', { text }));
    node.classList.add('edited');
  } else if (text) {
    node.textContent = visible(text);
    if ((changes.get(id) || []).some(change => change.edit.stage <= stage)) node.classList.add('edited');
  } else if (now().kind !== 'emit' && changes.get(id).at(-1).edit.after === '') {
    node.append(el('del', { text: wordAt(id)[TEXT] }));
  } else return null;
  if (hits.has(id)) node.classList.add('hit');
  if (id === marked) node.classList.add('on');
  return node;
}
function writeWords(target, n, spans) {
  for (const [p, l, first, end] of spans) {
    if (p !== n) continue;
    for (let w = first; w <= end; w++) {
      const node = wordNode(`${p}.${l}.${w}`);
      if (node) target.append(node, ' ');
    }
  }
  return target;
}
const tag = text => el('span', { class: 'tag', text });

// Writes a line or block at a time; who calls it goes on when there is time.
function* writing(n) {
  const target = sections.get(n).querySelector('.text');
  target.replaceChildren();
  const layout = layer(layouts, now().layout), blocking = layer(blockings, now().blocks);
  if (blocking) yield* writeBlocks(target, n, blocking, layer(meetings, now().minutes));
  else if (layout) yield* writeRuns(target, n, layout);
  else yield* writeLines(target, n);
  if (!current) {
    const first = target.querySelector('.w');
    if (first) { first.tabIndex = 0; current = first.dataset.w; }
  }
}
function* writeLines(target, n) {
  for (const [index, line] of pages.get(n).lines.entries()) {
    const row = el('p', { class: 'line' }, el('span', { class: 'number', text: `${n}.${index + 1}` }));
    target.append(writeWords(row, n, [[n, index + 1, 1, line.length]]));
    yield;
  }
}
function* writeRuns(target, n, layout) {
  for (const run of layout.byPage.get(n) || []) {
    const row = el('p', { class: 'line' }, el('span', { class: 'number', text: `${run.p}.${run.l}` }));
    if (run.role !== 'body') {
      row.append(el('span', { class: 'tag', text: roleName(run.role), title: run.reason ? visible(run.reason) : null }));
      row.classList.add('aside');
    }
    target.append(writeWords(row, n, [[run.p, run.l, run.first, run.last]]));
    yield;
  }
}
function* writeBlocks(target, n, blocking, meeting) {
  const isOutput = now().kind === 'emit', isMeeting = now().kind === 'minutes';
  for (const block of blocking.byPage.get(n) || []) {
    if (isOutput && LEFT_OUT.has(block.role)) continue;
    const starts = block.pages[0] === n;
    if (isMeeting && meeting && starts) {
      const item = meeting.start.get(block.id);
      if (item) target.append(el('p', { class: 'item' }, tag(item.id), document.createTextNode(visible(`${item.label} ${item.title || `(${t('title')})`}`))));
      const section = meeting.sections.get(block.id);
      if (section) target.append(tag(section.kind));
    }
    const row = el('p', { class: block.role, id: starts ? block.id : null });
    if (LEFT_OUT.has(block.role)) row.classList.add('aside');
    if (!isOutput) row.append(tag(`${block.id} ${roleName(block.role)}${starts ? '' : ' …'}`));
    target.append(writeWords(row, n, block.spans));
    yield;
  }
}

// ---- Colours ---------------------------------------------------------------------------------
const sureLevel = sure => sure === null ? 'none' : sure < 0.5 ? 0 : sure < 0.7 ? 1 : sure < 0.85 ? 2 : sure < 0.95 ? 3 : 4;
function boxKind(id) {
  const word = wordAt(id);
  switch (colour) {
  case 'confidence': return 'sure-' + sureLevel(word[SURE]);
  case 'reader': return 'reader-' + (word[READER] === null ? 'none' : Math.min(3, word[READER]));
  case 'nothing': return 'no-box';
  case 'edit': return (changes.get(id) || []).some(change => change.edit.stage <= stage) ? 'edit-yes' : 'edit-no';
  default: {
    const layout = layer(layouts, now().layout);
    return 'role-' + (layout?.byWord.get(id)?.role || 'body');
  }
  }
}
function legendEntries() {
  switch (colour) {
  case 'confidence': return [['sure-4', t('surest')], ['sure-3', '0.85 – 0.95'], ['sure-2', '0.7 – 0.85'], ['sure-1', '0.5 – 0.7'], ['sure-0', '< 0.5'], ['sure-none', t('none')]];
  case 'reader': return [...D.readers.map((name, i) => ['reader-' + Math.min(3, i), name]), ['reader-none', t('none')]];
  case 'nothing': return [];
  case 'edit': return [['edit-yes', t('edited')], ['edit-no', t('unedited')]];
  default: return D.usedRoles.map(role => ['role-' + role, roleName(role)]);
  }
}
function writeLegend() {
  $('legend').replaceChildren(...legendEntries().map(([kind, name]) => {
    const sample = svg('svg', { viewBox: '0 0 28 16', 'aria-hidden': 'true' });
    sample.append(svg('rect', { x: 2, y: 2, width: 24, height: 12, class: kind }));
    const entry = el('li', {}, sample);
    entry.append(visible(name));
    return entry;
  }));
}
function repaint() {
  for (const n of isShown) writeBoxes(n);
}

// ---- A word: marked in both, told about at the side -------------------------------------------
let current = null, marked = null;
let hits = new Set();
const nodesOf = id => document.querySelectorAll(`.w[data-w="${id}"]`);
function mark(id) {
  if (id === marked) return;
  for (const node of document.querySelectorAll('.w.on')) node.classList.remove('on');
  for (const node of document.querySelectorAll('rect.on')) node.remove();
  marked = id;
  if (!id) return;
  for (const node of nodesOf(id)) node.classList.add('on');
  rect(id, 'on');
}
function say(text) { $('live').textContent = visible(text); }
const row = (list, name, ...value) => list.append(el('dt', { text: name }), el('dd', {}, ...value));
const plain = (text, attributes) => el('span', { ...attributes, text });

function describe(id, edit) {
  const word = wordAt(id), detail = $('detail');
  const facts = el('dl', {});
  row(facts, t('word'), plain(id));
  row(facts, t('read'), plain(word[TEXT], { lang: 'sv' }));
  if (word[READER] !== null) row(facts, t('by'), plain(D.readers[word[READER]] + (word[SURE] === null ? '' : ` ${word[SURE]}`)));
  for (const [text, reader, sure] of word[OTHERS] || []) {
    row(facts, t('by'), plain(`${reader}${sure === null ? '' : ` ${sure}`}: `), plain(text || t('nothing'), { lang: 'sv' }));
  }
  const run = layer(layouts, last.layout)?.byWord.get(id);
  if (run) row(facts, t('role'), plain(roleName(run.role)), run.reason ? plain(`: ${run.reason}`, { lang: 'en', class: 'soft' }) : null);
  const block = layer(blockings, last.blocks)?.byWord.get(id);
  if (block) {
    row(facts, t('block'), plain(`${block.id} ${roleName(block.role)}`));
    const item = layer(meetings, last.minutes)?.items.get(block.id);
    if (item) row(facts, t('item'), el('a', { href: '#' + item.id, text: `${item.label} ${item.title || ''}` }));
  }
  const list = edit ? [edit] : [...new Set((changes.get(id) || []).map(change => change.edit))];
  detail.replaceChildren(el('h2', { text: textAt(id, stage) || word[TEXT], lang: 'sv' }));
  for (const piece of crops(edit ? edit.words.map(change => change[0]) : [id])) detail.append(piece);
  detail.append(facts);
  for (const one of list) detail.append(...editFacts(one));
}
function editFacts(edit) {
  const facts = el('dl', {});
  row(facts, t('rule'), plain(edit.rule, { title: D.rules[edit.rule] ? visible(D.rules[edit.rule]) : null }));
  row(facts, t('before'), el('del', { text: edit.before, lang: 'sv' }));
  row(facts, t('after'), edit.after ? el('ins', { text: edit.after, lang: 'sv' }) : plain(t('takenOut')));
  row(facts, t('reason'), plain(edit.reason, { lang: 'en' }));
  row(facts, t('confidence'), plain(edit.sure));
  for (const [id] of edit.words) {
    const word = wordAt(id);
    for (const [text, reader, sure] of word[OTHERS] || []) {
      row(facts, visible(reader), plain(`${text || t('nothing')}${sure === null ? '' : ` ${sure}`}`, { lang: 'sv' }));
    }
  }
  const link = el('a', { href: '#' + edit.id, text: `${t('edit')} ${edit.id}` });
  return [el('h2', {}, link), facts];
}

// The part of the page image where some words stand, line by line.
function crops(ids) {
  const lines = new Map();
  for (const id of ids) {
    const [p, l] = parse(id), word = wordAt(id);
    if (word[X0] === null) continue;
    const box = lines.get(`${p}.${l}`) || { p, x0: 1e9, y0: 1e9, x1: 0, y1: 0 };
    box.x0 = Math.min(box.x0, word[X0]); box.y0 = Math.min(box.y0, word[Y0]);
    box.x1 = Math.max(box.x1, word[X1]); box.y1 = Math.max(box.y1, word[Y1]);
    lines.set(`${p}.${l}`, box);
  }
  return [...lines.values()].slice(0, 6).filter(box => imageURL(box.p)).map(box => {
    const url = imageURL(box.p);
    const canvas = el('canvas', { class: 'crop', role: 'img', 'aria-label': `${t('page')} ${box.p}` });
    const image = new Image();
    image.onload = () => {
      const page = pages.get(box.p), scale = image.naturalWidth / page.w, margin = 6;
      const x = Math.max(0, box.x0 - margin) * scale, y = Math.max(0, box.y0 - margin) * scale;
      const w = (box.x1 - box.x0 + 2 * margin) * scale, h = (box.y1 - box.y0 + 2 * margin) * scale;
      const zoom = Math.min(3, Math.max(1, 540 / w));
      canvas.width = w * zoom; canvas.height = h * zoom;
      canvas.getContext('2d').drawImage(image, x, y, w, h, 0, 0, canvas.width, canvas.height);
    };
    image.src = url;
    return canvas;
  });
}

// ---- Going to places ---------------------------------------------------------------------------
function focusWord(id, edit, isQuiet) {
  const [p] = parse(id);
  show(p);
  const node = sections.get(p).querySelector(`.w[data-w="${id}"]`);
  for (const old of document.querySelectorAll('.w[tabindex="0"]')) old.tabIndex = -1;
  current = id;
  mark(id);
  describe(id, edit);
  if (node) {
    node.tabIndex = 0;
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: isQuiet ? 'nearest' : 'center' });
  } else sections.get(p).focus({ preventScroll: true });
  if (!(isQuiet && node)) sections.get(p).querySelector('rect.on')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const facts = [textAt(id, stage) || t('takenOut'), `${t('page')} ${p}`];
  if (edit) facts.push(edit.rule, edit.reason);
  else for (const change of changes.get(id) || []) facts.push(`${change.before} → ${change.after || t('takenOut')}, ${change.edit.reason}`);
  say(facts.join('. '));
}
function goToEdit(edit) {
  if (edit.stage > stage || edit.after === '') setStage(edit.stage);
  focusWord(edit.words[0][0], edit);
}
function goToBlock(id, blocking) {
  const block = blocking?.byID.get(id);
  if (!block) return false;
  const [p, l, first, end] = block.spans[0];
  let w = first;
  while (w < end && !textAt(`${p}.${l}.${w}`, stage)) w++;
  focusWord(`${p}.${l}.${w}`);
  return true;
}
function go(hash) {
  const name = decodeURIComponent(hash.replace(/^#/, ''));
  if (editOf.has(name)) return goToEdit(editOf.get(name));
  if (/^w\d+\.\d+\.\d+$/.test(name)) { try { focusWord(name.slice(1)); } catch { /* no such word */ } return; }
  const blocking = layer(blockings, last.blocks);
  if (/^b\d+$/.test(name)) return goToBlock(name, blocking);
  const item = layer(meetings, last.minutes)?.minutes.items.find(one => one.id === name);
  if (item && item.blocks.length) return goToBlock(item.blocks[0], blocking);
  const section = /^p\d+$/.test(name) && sections.get(Number(name.slice(1)));
  if (section) { show(Number(name.slice(1))); section.scrollIntoView(); section.focus({ preventScroll: true }); }
}

// ---- Lists at the side ---------------------------------------------------------------------------
const LISTS = ['outline', 'edits', 'found', 'keys'];
let list = 'outline';
function setList(name) {
  list = name;
  for (const one of LISTS) {
    $(one).hidden = one !== name;
    const tab = $('tab-' + one);
    if (!tab) continue;
    tab.setAttribute('aria-selected', String(one === name));
    tab.tabIndex = one === name ? 0 : -1;
  }
}
function tabs(target, names, label, isChosen, choose, prefix) {
  target.replaceChildren(...names.map((name, index) => {
    const tab = el('button', {
      type: 'button', role: 'tab', id: prefix + name, text: label(name), 'aria-selected': String(isChosen(name)),
      tabindex: isChosen(name) ? '0' : '-1',
    });
    tab.addEventListener('click', () => choose(name));
    tab.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      const next = names[(index + step + names.length) % names.length];
      choose(next);
      $(prefix + next).focus();
    });
    return tab;
  }));
}
function writeOutline() {
  const target = $('outline');
  target.replaceChildren();
  const meeting = layer(meetings, last.minutes)?.minutes;
  if (meeting) {
    const facts = el('dl', { lang: 'sv' });
    for (const key of ['municipality', 'organisation', 'body', 'date', 'start', 'end', 'place']) {
      if (meeting[key]) row(facts, t(key), plain(meeting[key]));
    }
    target.append(el('h2', { text: t('meeting') }), facts, el('h2', { text: `${t('items')} (${meeting.items.length})` }));
    target.append(el('ol', { lang: 'sv' }, ...meeting.items.map(item =>
      el('li', {}, el('a', { href: '#' + item.id, text: `${item.label} ${item.title || `(${t('title')})`}` }),
        item.decisions.length ? el('span', { class: 'soft', text: ` · ${t('decisions')}: ${item.decisions.length}` }) : null))));
  }
  if (D.warnings.length) {
    target.append(el('h2', { text: t('warnings') }), el('ul', { lang: 'en' }, ...D.warnings.map(warning =>
      el('li', {}, warning.page ? el('a', { href: '#p' + warning.page, text: `${t('page')} ${warning.page}: ` }) : null, plain(warning.message)))));
  }
  target.append(el('h2', { text: t('pages') }), el('ul', {}, ...D.pages.map(page => el('li', {},
    el('a', { href: '#p' + page.n, text: `${t('page')} ${page.n}` }),
    el('span', { class: 'soft', text: ` ${t(page.status)}${page.quality ? `, ${page.quality[0]}` : ''}`, title: visible(page.reasons.join(' ')) })))));
}
function writeEdits() {
  const target = $('edits');
  if (!edits.length) return target.replaceChildren(el('p', { text: t('noEdits') }));
  const groups = new Map();
  for (const edit of edits) { if (!groups.has(edit.rule)) groups.set(edit.rule, []); groups.get(edit.rule).push(edit); }
  target.replaceChildren(...[...groups].sort((a, b) => b[1].length - a[1].length).map(([rule, own]) => {
    const group = el('details', {}, el('summary', { text: `${rule} (${own.length})`, title: D.rules[rule] ? visible(D.rules[rule]) : null }));
    if (groups.size < 6 || edits.length < 40) group.open = true;
    group.append(el('ul', {}, ...own.map(edit => el('li', {},
      el('a', { href: '#' + edit.id, id: 'link-' + edit.id, title: visible(edit.reason) },
        plain(`${edit.page}: `), el('del', { text: edit.before, lang: 'sv' }), ' ',
        edit.after ? el('ins', { text: edit.after, lang: 'sv' }) : plain(t('takenOut')))))));
    return group;
  }));
}
function writeKeys() {
  const facts = el('dl', {});
  for (const [key, meaning] of t('keyList')) row(facts, key, plain(meaning));
  $('keys').replaceChildren(facts);
}

// ---- Search ---------------------------------------------------------------------------------------
function wordIDs(page) {
  const layout = layer(layouts, now().layout);
  const ids = [];
  if (layout) {
    for (const run of layout.byPage.get(page.n) || []) for (let w = run.first; w <= run.last; w++) ids.push(`${run.p}.${run.l}.${w}`);
  } else page.lines.forEach((line, l) => line.forEach((_, w) => ids.push(`${page.n}.${l + 1}.${w + 1}`)));
  return ids;
}
const MOST = 300;
function search(text) {
  const wanted = text.trim().toLowerCase().split(/\s+/).join(' ');
  hits = new Set();
  const found = [];
  if (wanted.length > 1) {
    for (const page of D.pages) {
      let all = '';
      const ids = [], starts = [];
      for (const id of wordIDs(page)) {
        const word = textAt(id, stage).toLowerCase();
        if (!word) continue;
        if (all) all += ' ';
        ids.push(id);
        starts.push(all.length);
        all += word;
      }
      let at = all.indexOf(wanted), word = 0;
      while (at >= 0 && found.length < MOST) {
        while (word + 1 < starts.length && starts[word + 1] <= at) word++;
        let end = word;
        while (end + 1 < starts.length && starts[end + 1] < at + wanted.length) end++;
        const place = ids.slice(word, end + 1);
        for (const id of place) hits.add(id);
        const around = ids.slice(Math.max(0, word - 4), end + 5).map(id => textAt(id, stage)).join(' ');
        found.push({ page: page.n, id: place[0], around });
        at = all.indexOf(wanted, at + wanted.length);
      }
    }
  }
  $('found').replaceChildren(found.length
    ? el('ol', {}, ...found.map(hit => el('li', {}, el('a', { href: '#w' + hit.id }, plain(`${t('page')} ${hit.page}: `), plain(hit.around, { lang: 'sv' })))))
    : el('p', { text: t('noneFound') }));
  if (found.length >= MOST) $('found').append(el('p', { class: 'soft', text: t('more') }));
  if (wanted.length > 1) { setList('found'); say(`${found.length} ${t('found')}`); }
  for (const node of document.querySelectorAll('.w')) node.classList.toggle('hit', hits.has(node.dataset.w));
  repaint();
}

// ---- The whole -------------------------------------------------------------------------------------
function setStage(index) {
  stage = Math.max(0, Math.min(D.stages.length - 1, index));
  tabs($('stages'), D.stages.map((_, i) => i), i => stageName(D.stages[i]), i => i === stage, setStage, 'stage-');
  repaint();
  // What is on the screen changes at once, what is near it in a moment.
  const root = $('pages').getBoundingClientRect();
  for (const n of isShown) {
    const box = sections.get(n).getBoundingClientRect();
    finishSoon(n, making(n));
    if (box.bottom > root.top && box.top < root.bottom) show(n);
  }
}
function writeAll() {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-t]')) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll('[data-l]')) node.setAttribute('aria-label', t(node.dataset.l));
  for (const node of document.querySelectorAll('[data-p]')) node.placeholder = t(node.dataset.p);
  $('file').textContent = visible(D.file);
  $('facts').textContent = visible([
    D.mediaType, `${D.pageCount} ${t('pages').toLowerCase()}`, `${edits.length} ${t('edits').toLowerCase()}`,
    `${D.pipeline.name} ${D.pipeline.fingerprint.slice(0, 12)}`].join(' · '));
  $('language').textContent = t('other');
  $('language').lang = language === 'sv' ? 'en' : 'sv';
  $('theme').textContent = t('theme');
  $('colour').replaceChildren(...['role', 'confidence', 'reader', 'edit', 'nothing'].map(name => {
    const option = el('option', { value: name, text: t(name) });
    option.selected = name === colour;
    return option;
  }));
  for (const page of D.pages) {
    heads.get(page.n).replaceChildren(
      plain(`${t('page')} ${page.n} `), el('span', { class: 'soft', text: `${page.origin} · ${t(page.status)}`, title: visible(page.reasons.join(' ')) }));
  }
  tabs($('lists'), LISTS, name => t(name), name => name === list, setList, 'tab-');
  writeOutline();
  writeEdits();
  writeKeys();
  writeLegend();
  setStage(stage);
}

// ---- Events -----------------------------------------------------------------------------------------
const wordUnder = event => event.target.closest?.('.w')?.dataset.w || wordInSheet(event);
$('pages').addEventListener('pointermove', event => { const id = wordUnder(event); if (id && id !== marked) { mark(id); describe(id); } });
$('pages').addEventListener('pointerleave', () => mark(null));
$('pages').addEventListener('click', event => { const id = wordUnder(event); if (id) focusWord(id, null, true); });
$('pages').addEventListener('focusin', event => {
  const id = event.target.dataset?.w;
  if (id && id !== marked) { current = id; mark(id); describe(id); }
});
const nodes = () => [...document.querySelectorAll('#pages .w')];
function step(by) {
  const id = current || marked;
  if (!id) return;
  const numbers = D.pages.map(page => page.n);
  let p = numbers.indexOf(parse(id)[0]), next = null;
  const wordsOf = n => { show(n); return [...sections.get(n).querySelectorAll('.w')]; };
  const own = wordsOf(numbers[p]);
  next = own[own.findIndex(node => node.dataset.w === id) + by];
  while (!next && numbers[p + by] !== undefined) {
    p += by;
    next = wordsOf(numbers[p]).at(by > 0 ? 0 : -1);
  }
  if (next) focusWord(next.dataset.w, null, true);
}
// The nearest word in the line above or below, as the words stand on the screen.
function stepLine(by) {
  const from = document.querySelector(`.w[data-w="${current}"]`);
  if (!from) return;
  const box = from.getBoundingClientRect();
  let best = null, least = Infinity;
  for (const node of nodes()) {
    const other = node.getBoundingClientRect();
    const down = (other.top - box.top) * by;
    if (down < box.height / 2 || down > 12 * box.height) continue;
    const distance = down * 20 + Math.abs(other.left - box.left);
    if (distance < least) { least = distance; best = node; }
  }
  if (best) focusWord(best.dataset.w, null, true); else step(by);
}
let edit = -1;
function stepEdit(by) {
  if (!edits.length) return;
  edit = (edit + by + edits.length) % edits.length;
  location.hash = edits[edit].id;
}
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === 'Escape') {
    if (event.target === $('search')) { $('search').value = ''; search(''); }
    if (current) focusWord(current, null, true);
    return;
  }
  if (isTyping) return;
  const isInText = $('pages').contains(event.target) || event.target === document.body;
  const action = {
    '/': () => $('search').focus(),
    e: () => stepEdit(1),
    E: () => stepEdit(-1),
    ...(isInText ? { ArrowRight: () => step(1), ArrowLeft: () => step(-1), ArrowDown: () => stepLine(1), ArrowUp: () => stepLine(-1) } : {}),
  }[event.key] || (/^[1-9]$/.test(event.key) && Number(event.key) <= D.stages.length ? () => setStage(Number(event.key) - 1) : null);
  if (!action) return;
  event.preventDefault();
  action();
});
let typing;
$('search').addEventListener('input', event => {
  clearTimeout(typing);
  typing = setTimeout(() => search(event.target.value), 120);
});
$('search').addEventListener('keydown', event => {
  if (event.key !== 'Enter') return;
  search(event.target.value);
  const first = $('found').querySelector('a');
  if (first) { first.focus(); location.hash = first.hash; }
});
$('colour').addEventListener('change', event => { colour = event.target.value; writeLegend(); repaint(); });
$('language').addEventListener('click', () => { language = language === 'sv' ? 'en' : 'sv'; writeAll(); });
$('theme').addEventListener('click', () => {
  const isDark = document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = isDark ? 'light' : 'dark';
});
window.addEventListener('hashchange', () => {
  const own = editOf.get(location.hash.slice(1));
  if (own) edit = own.index;
  go(location.hash);
});
// A link to the place where one is already does not change the address.
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href^="#"]');
  if (link && link.hash === location.hash) { event.preventDefault(); go(link.hash); }
});
let isPrinting = false;
window.addEventListener('beforeprint', () => { isPrinting = true; for (const page of D.pages) show(page.n); });
window.addEventListener('afterprint', () => { isPrinting = false; });

makePages();
if (D.pages.length) show(D.pages[0].n);
writeAll();
setList('outline');
if (location.hash) go(location.hash);
document.documentElement.dataset.ready = 'yes';
})();
