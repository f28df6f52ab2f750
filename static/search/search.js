'use strict';
// Looks up what is typed in the index that the build made, piece by piece, and shows what it finds. Words stand in the page.
{
const { WORD, fold, wordsIn, stem } = kantlijnFolding;
const AT_ONCE = 6, MOST_PIECES = 4, MOST_WORDS = 8, MOST_SIGNS = 200, TITLE = 1, QUOTATION = 2;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const find = (selector, root = document) => root.querySelector(selector);
const field = find('#zoek'), results = find('#resultaten'), status = find('#gevonden'), said = results.dataset;
const pieces = new Map();

// -- Pieces of the index, each loaded once --

globalThis.kantlijnPiece = (name, content) => { pieces.get(name).content = content; };

function load(name) {
  if (!pieces.has(name)) {
    const piece = { content: null };
    piece.loaded = new Promise(done => {
      const script = document.createElement('script');
      script.onload = script.onerror = () => done(piece);
      script.src = `zoeken/${name}.js`;
      pieces.set(name, piece);
      document.head.append(script);
    });
  }
  return pieces.get(name).loaded.then(piece => piece.content);
}

// The last place in a sorted list that is not behind a value.
function before(list, value) {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle] <= value) low = middle + 1; else high = middle;
  }
  return Math.max(0, low - 1);
}

async function shown(kind, number) {
  const starts = kantlijnIndex[kind], piece = before(starts, number), content = await load(kind + piece);
  return content?.[number - starts[piece]];
}

function* numbersIn(text) {
  let number = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    number = number * 32 + value % 32;
    if (value < 32) { yield number; number = 0; }
  }
}

// -- Where the words stand --

async function* formsFrom(start) {
  const starts = kantlijnIndex.w, first = before(starts, start);
  for (let at = first; at < Math.min(starts.length, first + MOST_PIECES) && (at === first || starts[at].startsWith(start)); at += 1) {
    const content = await load('w' + at);
    if (!content) continue;
    const groups = content[1].split(' ');
    let form = '';
    for (const [nth, short] of content[0].split(' ').entries()) {
      form = form.slice(0, parseInt(short[0], 36)) + short.slice(1);
      if (form.startsWith(start)) yield [form, content[2][groups[nth]]];
    }
  }
}

// Gives each place of a word its worth: the word itself or its inflection is worth more than one that begins with it.
async function placesOf(word, isLast) {
  const root = stem(word), found = { a: new Map(), p: new Map(), t: new Map(), common: false, known: false };
  const other = [/([aeou])([^aeiou])$/, '$1$1$2', /f$/, 'v', /s$/, 'z'], starts = new Set([isLast ? word : root, root]);
  for (let nth = 0; nth < other.length; nth += 2) starts.add(root.replace(other[nth], other[nth + 1]));
  const seen = new Map();
  for (const start of starts) {
    for await (const [form, places] of formsFrom(start)) {
      const worth = form === word ? 4 : stem(form) === root ? 3 : isLast && form.startsWith(word) ? 1 : 0;
      if (worth) seen.set(places, Math.max(worth, seen.get(places) || 0));
    }
  }
  for (const [places, worth] of seen) {
    found.known = true;
    const [articles, people = '', terms = ''] = places.split('|');
    if (articles === '*') found.common = true;
    else addArticles(found.a, articles, worth);
    for (const [text, map] of [[people, found.p], [terms, found.t]]) {
      let at = -1;
      for (const step of numbersIn(text)) map.set(at += step, Math.max(worth, map.get(at) || 0));
    }
  }
  return found;
}

function addArticles(map, text, worth) {
  let at = -1;
  for (const step of numbersIn(text)) {
    at += step >> 2;
    const flags = step & 3, known = map.get(at) || [0, 0];
    map.set(at, [Math.max(known[0], worth + (flags & TITLE ? 4 : 0)), known[1] | flags]);
  }
}

// Those that all words lead to, the best first, and of equals the newest.
function ranked(maps, worthOf, allowed = () => true) {
  const [first, ...others] = [...maps].sort((one, other) => one.size - other.size);
  const kept = [];
  for (const number of first?.keys() || []) {
    if (!others.every(map => map.has(number)) || !allowed(number)) continue;
    kept.push([maps.reduce((sum, map) => sum + worthOf(map.get(number)), 0), number]);
  }
  return kept.sort((one, other) => other[0] - one[0] || other[1] - one[1]).map(([, number]) => number);
}

// -- What is typed --

let run = 0;

async function search(more = {}) {
  const mine = run += 1, typed = field.value.slice(0, MOST_SIGNS).trim();
  history.replaceState(null, '', typed ? '#q=' + encodeURIComponent(typed) : location.pathname + location.search);
  const asked = wordsIn(typed), quoted = ask(asked), words = quoted || asked.slice(0, MOST_WORDS);
  if (!words.length) return show([], '');
  const found = await Promise.all(words.map((word, nth) => placesOf(word, nth === words.length - 1 && /\S$/.test(field.value))));
  const telling = found.filter(places => !places.common || places.a.size), all = kind => telling.map(places => places[kind]);
  const articles = quoted ? [] : ranked(all('a'), one => one[0]);
  const speaking = ranked(all('a'), one => one[0] % 4, number => all('a').every(map => map.get(number)[1] & QUOTATION));
  const people = quoted ? [] : ranked(found.map(places => places.p), one => one);
  const terms = quoted ? [] : ranked(found.map(places => places.t), one => one);
  const fits = matcher(words, telling.length < found.length ? words.filter((_, nth) => !found[nth].common) : words);
  const spoken = await quotations(speaking, more, fits);
  const parts = [
    await part('people', people, more, number => shown('p', number), row => entry(row, fits)),
    await part('terms', terms, more, number => shown('t', number), row => entry(row, fits)),
    spoken && section('quotations', spoken.count + (spoken.rest ? '+' : ''), spoken.content),
    await part('articles', articles, more, number => shown('a', number), row => article(row, fits)),
  ];
  if (mine === run) show(parts.filter(Boolean), typed, articles.length + people.length + terms.length || spoken?.count);
}

// `wie zei vredesmacht` asks for quotations alone.
function ask(words) {
  const asking = said.ask.split(' '), rest = words.filter(word => !asking.includes(word));
  return words[0] === asking[0] && rest.length < words.length - 1 && rest.length ? rest.slice(0, MOST_WORDS) : null;
}

// Tells of each word of a text whether it was looked for, and of a text whether it holds all.
function matcher(words, needed) {
  const roots = words.map(stem), last = words.length - 1;
  const nth = (form, word, place) => form === word || stem(form) === roots[place] || (place === last && form.startsWith(word));
  return {
    isOne: token => { const form = fold(token); return words.some((word, place) => nth(form, word, place)); },
    count: text => {
      const forms = wordsIn(text);
      return words.filter((word, place) => needed.includes(word) && forms.some(form => nth(form, word, place))).length;
    },
    needed: needed.length,
  };
}

// -- What is shown --

function make(name, ...content) {
  const made = document.createElement(name);
  made.append(...content.filter(Boolean));
  return made;
}

function classed(name, kind, ...content) {
  const made = make(name, ...content);
  made.className = kind;
  return made;
}

function link(path, ...content) {
  const made = make('a', ...content);
  made.href = path;
  return made;
}

function lit(text, fits) {
  const parts = [];
  let from = 0;
  for (const { 0: token, index } of text.matchAll(WORD)) {
    if (!fits.isOne(token)) continue;
    parts.push(text.slice(from, index), make('mark', token));
    from = index + token.length;
  }
  return [...parts, text.slice(from)];
}

async function part(kind, numbers, more, rowOf, show) {
  if (!numbers.length) return null;
  const most = more[kind] || AT_ONCE, rows = await Promise.all(numbers.slice(0, most).map(rowOf));
  const list = make('ul', ...rows.filter(Boolean).map(row => make('li', ...show(row))));
  return section(kind, numbers.length, [list, numbers.length > most && button(kind, most, more)]);
}

function section(kind, count, content) {
  const head = make('h2', said[kind], ' ', classed('span', 'count', String(count)));
  head.id = 'deel-' + kind;
  const made = classed('section', 'found ' + kind, head, ...content);
  made.setAttribute('aria-labelledby', head.id);
  return made;
}

function button(kind, most, more) {
  const made = make('button', said.more);
  made.type = 'button';
  made.addEventListener('click', async () => {
    const had = results.querySelectorAll(`.${kind} li`).length;
    await search({ ...more, [kind]: most * 3 });
    results.querySelectorAll(`.${kind} li`)[had]?.querySelector('a').focus();
  });
  return made;
}

function entry([path, name, kind, , , text], fits) {
  return [link(path, ...lit(name, fits)), kind && ' ', kind && classed('span', 'role', kind), text && classed('p', 'sentence', text)].filter(Boolean);
}

function article([path, title, lang, day, source, sentences], fits) {
  const best = sentences.map(text => [fits.count(text), text]).reduce((one, other) => other[0] > one[0] ? other : one, [0, '']);
  const shownTitle = link(path, ...lit(title, fits)), sentence = best[0] && classed('p', 'sentence', ...lit(best[1], fits));
  shownTitle.lang = lang;
  if (sentence) sentence.lang = lang;
  return [shownTitle, classed('p', 'where', [source, day].filter(Boolean).join(' · ')), sentence].filter(Boolean);
}

// Quotations stand together by who says them, and how certain that is.
async function quotations(numbers, more, fits) {
  const most = more.quotations || AT_ONCE, groups = new Map();
  const rows = await Promise.all(numbers.slice(0, most).map(number => shown('a', number)));
  for (const row of rows.filter(Boolean)) {
    for (const quotation of row[6]) {
      const [, name, page, sure, before, words, after] = quotation;
      if (fits.count(words + ' ' + name) < fits.needed) continue;
      const key = name + sure;
      if (!groups.has(key)) groups.set(key, [name, page, sure, []]);
      groups.get(key)[3].push(quote(row, quotation, [before, words, after].filter(Boolean), fits));
    }
  }
  if (!groups.size) return null;
  const shownGroups = [...groups.values()].map(([name, page, sure, items]) => {
    const label = !name ? said.nobody : sure === 2 ? said.said : said.probably, [front, back] = label.split('{name}');
    return classed('div', 'speaker', make('h3', front, name && (page ? link(page, name) : name), back || ''), make('ul', ...items));
  });
  const count = [...groups.values()].reduce((sum, group) => sum + group[3].length, 0), rest = numbers.length > most;
  return { count, rest, content: [...shownGroups, rest && button('quotations', most, more)] };
}

function quote([path, title, lang, day, source], [id], texts, fits) {
  const made = link(`${path}#${id}`, ...texts.flatMap((text, nth) => [nth && !/^[,.;:!?)]/.test(text) ? ' ' : '', ...lit(text, fits)]));
  made.lang = lang;
  return make('li', made, classed('p', 'where', [title, source, day].filter(Boolean).join(' · ')));
}

function show(parts, typed, count = 0) {
  results.replaceChildren(...parts);
  const told = !typed ? '' : !parts.length ? said.none : count === 1 ? said.one : said.many;
  status.textContent = told.replace('{n}', count).replace('{q}', typed);
}

// -- Keys: down and up through the results, Enter for the first, Escape back --

function typed(event) {
  const links = [...results.querySelectorAll('a')], at = links.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === '/' && document.activeElement !== field) field.focus();
  else if (event.key === 'Escape' && at >= 0) field.focus();
  else if (event.key === 'Enter' && document.activeElement === field) links[0]?.click();
  else if (step && (at >= 0 || document.activeElement === field)) (links[at + step] || (at + step < 0 ? field : links[at])).focus();
  else return;
  event.preventDefault();
}

function fromAddress() {
  const asked = new URLSearchParams(location.hash.slice(1)).get('q') ?? new URLSearchParams(location.search).get('q');
  if (asked !== null) field.value = asked;
  if (field.value) search();
}

field.addEventListener('input', () => search());
document.addEventListener('keydown', typed);
addEventListener('hashchange', fromAddress);
fromAddress();
}
