'use strict';
// Looks up what is typed in the index that the build made, piece by piece, and shows what it finds. Words stand in the page.
{
const { WORD, fold, wordsIn, stem } = kantlijnFolding;
const AT_ONCE = 6, MOST_PIECES = 4, MOST_WORDS = 8, MOST_SIGNS = 200, TITLE = 1, QUOTATION = 2;
const VALUES = Object.fromEntries([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].map((letter, value) => [letter, value]));
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
  const together = kantlijnIndex[kind], content = await load(kind + Math.floor(number / together));
  return content?.[number % together];
}

function numbersIn(text) {
  const numbers = [];
  let number = 0;
  for (const letter of text) {
    const value = VALUES[letter];
    number = number * 32 + value % 32;
    if (value < 32) { numbers.push(number); number = 0; }
  }
  return numbers;
}

async function formsFrom(start) {
  const starts = kantlijnIndex.w, first = before(starts, start), names = [];
  for (let at = first; at < Math.min(starts.length, first + MOST_PIECES) && (at === first || starts[at].startsWith(start)); at += 1) names.push('w' + at);
  return (await Promise.all(names.map(load))).flatMap(content => formsIn(content || ['', '', []], start));
}

function formsIn([forms, groups, places], start) {
  const numbers = groups.split(' '), found = [];
  let form = '';
  for (const [nth, short] of forms.split(' ').entries()) {
    form = form.slice(0, parseInt(short[0], 36)) + short.slice(1);
    if (form.startsWith(start)) found.push([form, places[numbers[nth]]]);
  }
  return found;
}

// Gives each place of a word its worth: the word itself or its inflection is worth more than one that begins with it.
async function placesOf(word, isLast) {
  const root = stem(word), found = { a: new Map(), p: new Map(), t: new Map(), forms: new Set(), common: false };
  const other = [/([aeou])([^aeiou])$/, '$1$1$2', /f$/, 'v', /s$/, 'z'], starts = new Set([isLast ? word : root, root]);
  for (let nth = 0; nth < other.length; nth += 2) starts.add(root.replace(other[nth], other[nth + 1]));
  const told = (await Promise.all([...starts].map(formsFrom))).flat(), worths = new Map();
  for (const [form, places] of told) {
    const isCommon = places[0] === '*', worth = form === word ? 4 : isCommon ? 0 : stem(form) === root ? 3 : isLast && form.startsWith(word) ? 1 : 0;
    if (!worth) continue;
    found.forms.add(form);
    found.common ||= isCommon;
    worths.set(places, Math.max(worth, worths.get(places) || 0));
  }
  for (const [places, worth] of worths) {
    const [articles, people = '', terms = ''] = places.split('|');
    addArticles(found.a, articles.replace('*', ''), worth);
    addEntries(found.p, people, worth);
    addEntries(found.t, terms, worth);
  }
  return found;
}

function addEntries(map, text, worth) {
  let at = -1;
  for (const step of numbersIn(text)) map.set(at += step, Math.max(worth, map.get(at) || 0));
}

function addArticles(map, text, worth) {
  let at = -1;
  for (const step of numbersIn(text)) {
    at += step >> 2;
    const flags = step & 3, known = map.get(at), more = worth + (flags & TITLE ? 4 : 0);
    if (known) { known[0] = Math.max(known[0], more); known[1] |= flags; } else map.set(at, [more, flags]);
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
  const asked = wordsIn(typed), quoted = ask(asked), words = (quoted || asked).slice(0, MOST_WORDS);
  if (!words.length) { results.replaceChildren(); return tell(''); }
  const isOpen = /\S$/.test(field.value);
  const found = await Promise.all(words.map((word, nth) => placesOf(word, isOpen && nth === words.length - 1)));
  const rare = found.filter(places => !places.common), telling = rare.length ? rare : found;
  const all = kind => telling.map(places => places[kind]), fits = matcher(telling.map(places => places.forms));
  const lists = {
    people: quoted ? [] : ranked(all('p'), one => one),
    terms: quoted ? [] : ranked(all('t'), one => one),
    quotations: ranked(all('a'), one => one[0] % 4, number => all('a').every(map => map.get(number)[1] & QUOTATION)),
    articles: quoted ? [] : ranked(all('a'), one => one[0]),
  };
  const parts = [], count = lists.articles.length + lists.people.length + lists.terms.length;
  let spoken = 0;
  // What is ready is shown at once; the parts keep their places.
  const ready = async (nth, promise) => {
    const made = await promise;
    if (mine !== run) return;
    parts[nth] = made?.section || made;
    spoken ||= made?.count;
    results.replaceChildren(...parts.filter(Boolean));
  };
  await Promise.all([
    part('people', lists.people, more, number => shown('p', number), row => entry(row, fits)),
    part('terms', lists.terms, more, number => shown('t', number), row => entry(row, fits)),
    quotations(lists.quotations, more, fits, quoted),
    part('articles', lists.articles, more, number => shown('a', number), row => article(row, fits)),
  ].map((promise, nth) => ready(nth, promise)));
  if (mine === run) tell(typed, count || spoken, rare.length ? '' : '+');
}

// `wie zei vredesmacht` and `wat zei Dekkers` ask for quotations alone, the first by their own words.
function ask(words) {
  const asking = said.ask.split(' '), rest = words.filter(word => !asking.includes(word));
  rest.bare = words[0] === asking[0];
  return (rest.bare || words[0] === asking[1]) && words[rest.length + 1] && rest;
}

// Tells of each word of a text whether it was looked for, and of a text how many of those sought it holds.
function matcher(sought) {
  return {
    isOne: token => { const form = fold(token); return sought.some(forms => forms.has(form)); },
    count: text => { const held = wordsIn(text); return sought.filter(forms => held.some(form => forms.has(form))).length; },
    needed: sought.length,
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
  return [link(path, ...lit(name, fits)), kind && ' ', kind && classed('span', 'role', kind), text && classed('p', 'sentence', text)];
}

function article([path, title, lang, day, source, sentences], fits) {
  const best = sentences.map(text => [fits.count(text), text]).reduce((one, other) => other[0] > one[0] ? other : one, [0, '']);
  const shownTitle = link(path, ...lit(title, fits)), sentence = best[0] && classed('p', 'sentence', ...lit(best[1], fits));
  shownTitle.lang = lang;
  if (sentence) sentence.lang = lang;
  return [shownTitle, classed('p', 'where', [source, day].filter(Boolean).join(' · ')), sentence];
}

// Quotations stand together by who says them, and how certain that is. Who asks for words does not ask for a name.
async function quotations(numbers, more, fits, quoted) {
  const most = more.quotations || AT_ONCE, groups = new Map();
  const rows = await Promise.all(numbers.slice(0, most).map(number => shown('a', number)));
  for (const row of rows.filter(Boolean)) {
    for (const quotation of row[6]) {
      const [, name, page, sure, before, words, after] = quotation;
      if (fits.count(quoted?.bare ? words : words + ' ' + name) < fits.needed) continue;
      const key = name + sure;
      if (!groups.has(key)) groups.set(key, [name, page, sure, []]);
      groups.get(key)[3].push(quote(row, quotation, [before, words, after].filter(Boolean), fits));
    }
  }
  if (!groups.size) return null;
  const shownGroups = [...groups.values()].map(([name, page, sure, items]) => {
    const label = !name ? said.nobody : sure === 2 ? said.said : said.probably, [front, back] = label.split('{name}');
    return classed('div', 'speaker sure' + sure, make('h3', front, name && (page ? link(page, name) : name), back), make('ul', ...items));
  });
  const count = [...groups.values()].reduce((sum, group) => sum + group[3].length, 0), rest = numbers.length > most;
  return { count, section: section('quotations', rest ? count + '+' : count, [...shownGroups, rest && button('quotations', most, more)]) };
}

function quote([path, title, lang, day, source], [id], texts, fits) {
  const made = link(`${path}#${id}`, ...texts.flatMap((text, nth) => [nth && !/^[,.;:!?)]/.test(text) ? ' ' : '', ...lit(text, fits)]));
  made.lang = lang;
  return make('li', made, classed('p', 'where', [title, source, day].filter(Boolean).join(' · ')));
}

function tell(typed, count = 0, more = '') {
  const told = !typed ? '' : !count ? said.none : count === 1 ? said.one : said.many;
  status.textContent = told.replace('{n}', count + more).replace('{q}', typed);
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
  const asked = new URLSearchParams(location.hash.slice(1) || location.search).get('q');
  if (asked !== null) field.value = asked;
  if (field.value) search();
}

field.addEventListener('input', () => search());
document.addEventListener('keydown', typed);
addEventListener('hashchange', fromAddress);
fromAddress();
}
