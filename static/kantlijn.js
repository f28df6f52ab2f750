'use strict';
// Turns the marks of a page into notes that open, and its templates into controls. All words stand in the page.
{
const OPEN = 300, WARM = 80, WARM_FOR = 400, CLOSE = 300, QUOTATION = 600, GAP = 6, EDGE = 8, BATCH = 12;
const page = document.documentElement;
const find = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const stamp = id => find('#' + id)?.content.firstElementChild.cloneNode(true);
const address = find('link[rel=canonical]')?.href || location.href.split('#')[0];
const story = find('.story'), form = stamp('controls'), pop = stamp('note'), progress = stamp('progress');
const [back, title, body, tools] = pop?.children || [];

// -- Marks and their notes --

const isQuotation = mark => mark.matches('.quotation, .speaker');
const layerOf = mark => isQuotation(mark) ? 'quotations' : mark.matches('.person') ? 'people' : 'terms';
const isOff = mark => page.dataset[layerOf(mark)] === 'off';
const noteOf = mark => document.getElementById(mark.dataset.note || mark.getAttribute('href').slice(1));

function markAt(element) {
  const mark = element.closest('.mark, span.quotation');
  return mark && isOff(mark) ? markAt(mark.parentElement) : mark;
}

function copyOf(note) {
  const copy = note.cloneNode(true);
  copy.removeAttribute('id');
  return copy;
}

// -- The open note --

let shown = null, line = 0, pinned = false, opening = 0, closing = 0, closedAt = -WARM_FOR;

function open(mark, pin, by) {
  if (!noteOf(mark)) return;
  close();
  line = [...mark.getClientRects()].findIndex(box => y >= box.top && y <= box.bottom);
  fill(noteOf(mark));
  pop.toggleAttribute('data-sheet', by === 'touch' && matchMedia('(width < 48rem)').matches);
  pop.showPopover({ source: mark });
  shown = mark;
  pinned = pin;
  light(true);
  place();
  if (by === 'key') pop.focus({ preventScroll: true });
}

function close() {
  clearTimeout(opening);
  clearTimeout(closing);
  if (shown) pop.hidePopover();
}

function closed() {
  light(false);
  shown = null;
  closedAt = performance.now();
}

function fill(note, nested) {
  const copy = copyOf(note), chip = find(`.speaker[href="#${note.id}"]`);
  back.textContent = pop.dataset.back.replace('{word}', title.textContent);
  back.hidden = !nested;
  title.replaceChildren(...chip ? [chip.ariaLabel] : find('dt', copy).childNodes);
  body.replaceChildren(...all('dd > *, td > p', copy));
  tools.hidden = !note.dataset.citation;
  tools.lastElementChild.textContent = '';
  pop.className = 'pop ' + note.className;
  pop.ariaLabel = pop.dataset.label.replace('{word}', title.textContent);
}

function light(on) {
  const { id } = noteOf(shown);
  for (const lit of [shown, ...all(`span.quotation[data-note="${id}"], [data-cue="${id}"]`)]) lit.classList.toggle('lit', on);
  if (shown.href) shown.ariaExpanded = on || null;
}

// A mark's box is its line under the pointer; a quotation's is all of it.
function boxOf(mark) {
  if (isQuotation(mark)) return (mark.href ? mark.previousElementSibling : mark).getBoundingClientRect();
  const lines = mark.getClientRects();
  return lines[line] || lines[0];
}

function place() {
  pop.style = '';
  const box = boxOf(shown), above = box.top - GAP - EDGE, below = innerHeight - box.bottom - GAP - EDGE;
  const under = pop.offsetHeight <= below || below >= above;
  if (pop.matches('[data-sheet]')) scrollBy(0, Math.max(0, pop.offsetHeight - below));
  else {
    pop.style.maxHeight = `min(60vh, ${Math.max(under ? below : above, 120)}px)`;
    const left = isQuotation(shown) && over ? x - 4 * GAP : box.left;
    pop.style.left = scrollX + Math.max(EDGE, Math.min(left, document.body.clientWidth - pop.offsetWidth - EDGE)) + 'px';
    pop.style.top = scrollY + (under ? box.bottom + GAP : box.top - GAP - pop.offsetHeight) + 'px';
  }
  pop.tabIndex = pop.scrollHeight > pop.clientHeight ? 0 : -1;
}

// -- Mouse: only a movement counts --

let x = -1, y = -1, over = null, dismissed = null, pressed = 'key';

function moved(event) {
  if (event.pointerType === 'touch' || event.buttons || (event.clientX === x && event.clientY === y)) return;
  [x, y] = [event.clientX, event.clientY];
  const mark = pop.contains(event.target) ? pop : markAt(event.target) || event.target.closest('.margin .note');
  enter(shown && !mark?.matches('.mark, .pop') && isOnTheWay() ? shown : mark);
}

function enter(what) {
  if (what === over) return;
  over = what;
  if (what !== dismissed) dismissed = null;
  clearTimeout(opening);
  clearTimeout(closing);
  const card = what?.matches('.margin .note') ? what : what?.matches('.mark') && noteOf(what)?.card;
  tie(card?.isConnected && card);
  if (shown) {
    if (pinned || what === pop || what === shown) return;
    closing = setTimeout(() => pop.hidePopover(), +page.dataset.open || CLOSE);
  }
  if (!what || dismissed || card?.isConnected || page.dataset.open === 'click') return;
  const soon = shown || performance.now() - closedAt < WARM_FOR ? WARM : OPEN;
  opening = setTimeout(open, +page.dataset.open || (what.matches('.mark') ? soon : QUOTATION), what);
}

// The way from the mark's line widens to the note.
function isOnTheWay() {
  const from = boxOf(shown), to = pop.getBoundingClientRect();
  const [start, end] = to.top > from.top ? [from.top, to.top] : [from.bottom, to.bottom];
  const part = (y - start) / (end - start);
  return part >= 0 && part <= 1
    && x >= from.left + (to.left - from.left) * part && x <= from.right + (to.right - from.right) * part;
}

// -- Click, tap and keys --

function clicked(event) {
  const { target } = event, mark = markAt(target), link = target.closest('a'), by = pressed;
  pressed = 'key';
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const action = target.closest('[data-do]'), inside = pop.contains(link);
  const note = inside && link.hash.startsWith('#n-') && noteOf(link);
  if (link?.matches('.mark') || note) event.preventDefault();
  const only = target.closest('[data-only]');
  if (only && progress) {
    event.preventDefault();
    hear(only.dataset.only);
  } else if (action) actions[action.dataset.do](action);
  else if (note) turn(note, true);
  else if (inside) close();
  else if (mark?.matches('.mark')) open(mark, true, by);
}

function typed(event) {
  pressed = 'key';
  if (event.key === 'Escape') escape();
  if (event.key !== ' ' || !event.target.matches('a.mark')) return;
  event.preventDefault();
  event.target.click();
}

function escape() {
  const mark = shown, inside = pop.contains(document.activeElement);
  dismissed = over;
  close();
  if (inside) mark.focus();
}

// A word inside a note replaces it, with a way back; one level.
function turn(note, nested) {
  fill(note, nested);
  if (nested) all('a[href^="#n-"]', body).forEach(link => link.replaceWith(...link.childNodes));
  place();
  pop.focus();
}

async function copy(text) {
  const { quotation } = noteOf(shown).dataset;
  await navigator.clipboard.writeText(text.replace('{url}', address + '#' + quotation));
  tools.lastElementChild.textContent = pop.dataset.copied;
}

const actions = {
  close: escape,
  link: () => copy('{url}'),
  citation: () => copy(noteOf(shown).dataset.citation),
  everyone: () => hear(),
  legend: () => { form.elements.legend.checked = true; choose(); },
  reset: () => { form.reset(); choose(); },
  return: () => turn(noteOf(shown)),
};

// -- Kantlijn mode --

const toggle = form && find('.switch', form), alone = find('.alone input');
let width = 0, choices = 0;

async function showNotes() {
  all('.margin, .beneath').forEach(list => list.remove());
  width = innerWidth;
  const choice = ++choices;
  const home = matchMedia('(width < 46rem)').matches ? find('.panel', form) : form;
  if (toggle && toggle.parentNode !== home) home.prepend(toggle);
  if (!story) return;
  story.parentNode.style = '';
  await rest();
  if (choice !== choices || !page.dataset.margin || alone?.checked) return;
  const marks = all('a.mark:not(.speaker)', story).filter(mark => !isOff(mark));
  if (matchMedia('(width < 72rem)').matches) inTurns(marks, part => part.forEach(beneath)); else beside(marks);
}

// Before much changes at once, what is out of sight is left out of the page's layout; it comes back in turns.
function rest() {
  const blocks = all('.story > *, .notes :is(dl > .note, .table)');
  const lay = style => part => part.forEach(block => { block.style = style; });
  lay('')(blocks);
  return inTurns(blocks, lay('content-visibility: visible'));
}

// The notes of a long article are written in batches, a frame for each, so that its reader never waits for all.
// A newer choice ends what an older one began.
async function inTurns(all, write) {
  const choice = choices;
  for (let nth = 0; choice === choices && nth < all.length; nth += BATCH) {
    if (nth) await new Promise(requestAnimationFrame);
    write(all.slice(nth, nth + BATCH), nth);
  }
}

async function beside(marks) {
  story.insertAdjacentHTML('afterend', '<dl class="margin"></dl>');
  const margin = story.nextSibling, tops = [], heights = [], brief = [];
  margin.style.visibility = 'hidden';
  await inTurns(marks, part => {
    const fresh = part.map(cardOf), start = margin.getBoundingClientRect().top;
    tops.push(...part.map(mark => mark.getClientRects()[0].top - start));
    margin.append(...fresh);
    brief.push(...heightsOf(fresh));
    fresh.forEach(card => card.classList.remove('short'));
    heights.push(...heightsOf(fresh));
  });
  if (!margin.isConnected) return;
  const line = parseFloat(getComputedStyle(story).lineHeight);
  const { places, short } = settle(tops, heights, brief, 1.5 * line);
  margin.style = '';
  await inTurns([...margin.children], (part, first) => part.forEach((card, nth) => {
    card.classList.toggle('short', short[first + nth]);
    card.style.top = places[first + nth] + 'px';
  }));
  story.parentNode.style.minHeight = places.at(-1) + heights.at(-1) + 'px';
  margin.tall = story.offsetHeight;
}

const heightsOf = cards => cards.map(card => card.offsetHeight + 2 * EDGE);

function cardOf(mark) {
  const note = noteOf(mark), card = copyOf(note);
  find('dt', card).insertAdjacentHTML('afterend', ' <dd class="summary"><i></i> <span></span></dd>');
  const [role, brief] = find('.summary', card).children;
  role.textContent = note.dataset.function;
  brief.textContent = note.dataset.brief;
  card.className += ' short';
  note.card = card;
  card.mark = mark;
  return card;
}

// Puts each note as near to its line as it can be, upwards too; where one is too far off, the longest beside it that is
// still whole becomes short. Neighbours that touch share the distance (the method of pooled adjacent violators).
function settle(tops, whole, brief, reach) {
  const short = tops.map(() => false), heightOf = nth => (short[nth] ? brief : whole)[nth];
  for (;;) {
    const groups = [];
    let before = 0;
    tops.forEach((top, nth) => {
      groups.push({ first: nth, count: 1, sum: top - before });
      before += heightOf(nth);
      for (let last; groups.length > 1 && meanOf(last = groups.at(-1)) <= meanOf(groups.at(-2));) {
        groups.pop();
        const group = groups.at(-1);
        group.count += last.count;
        group.sum += last.sum;
      }
    });
    const places = [];
    let worst = null;
    before = 0;
    for (const group of groups) {
      for (let nth = group.first; nth < group.first + group.count; nth++) {
        places[nth] = Math.max(0, meanOf(group)) + before;
        before += heightOf(nth);
        if (Math.abs(places[nth] - tops[nth]) > reach) worst = longest(group, worst);
      }
    }
    if (worst === null) return { places, short };
    short[worst] = true;
  }

  function longest({ first, count }, worst) {
    const gain = nth => nth === null || short[nth] ? 0 : whole[nth] - brief[nth];
    for (let nth = first; nth < first + count; nth++) if (gain(nth) > gain(worst)) worst = nth;
    return worst;
  }
}

const meanOf = ({ sum, count }) => sum / count;

// A hairline from a note in the margin to its mark.
function tie(card) {
  for (const each of all('.margin .note')) each.classList.toggle('lit', each === card);
  find('.hairline')?.remove();
  if (!card) return;
  const [mark] = card.mark.getClientRects(), { top, left } = card.getBoundingClientRect(), height = mark.bottom - top - EDGE;
  card.lastElementChild.insertAdjacentHTML('beforeend', `<i class="hairline${height > 0 ? ' up' : ''}"></i>`);
  find('.hairline').style = `left: ${mark.right - left}px; width: ${left - mark.right - EDGE}px; top: ${EDGE + Math.min(0, height)}px; height: ${Math.abs(height)}px`;
}

function beneath(mark) {
  const block = mark.closest('.story > *');
  if (!block.nextSibling?.matches?.('.beneath')) block.insertAdjacentHTML('afterend', '<dl class="beneath"></dl>');
  block.nextSibling.append(copyOf(noteOf(mark)));
}

// -- What the reader chose --

function choose() {
  const chosen = {};
  for (const field of all('input', form)) if (field.checked && !field.defaultChecked) chosen[field.name] = field.value;
  adopt(chosen);
  try { localStorage.kantlijn = JSON.stringify(chosen); } catch { /* the reader may forbid it */ }
  apply();
}

// Touches only what changes: each attribute of the page costs a look at all styles.
function adopt(chosen) {
  for (const { name } of all('input', form)) {
    if (page.dataset[name] === chosen[name]) continue;
    if (chosen[name]) page.dataset[name] = chosen[name]; else delete page.dataset[name];
  }
}

// Takes over what was chosen before, or in another tab. A page that opens just after a choice may hear of it only later.
function recall(kept) {
  form.reset();
  let chosen;
  try { chosen = JSON.parse(kept ?? localStorage.kantlijn); } catch { /* not ours, or the reader forbids it */ }
  adopt(chosen || {});
  for (const field of all('input', form)) {
    if (field.name in page.dataset) field.checked = page.dataset[field.name] === field.value;
  }
}

function apply() {
  close();
  for (const mark of all('a.mark')) mark.tabIndex = -isOff(mark);
  showNotes();
}

// -- One speaker alone, or everyone again --

let heard;

// Asked for again, the one who is heard alone gives way to all.
function hear(key) {
  if (key === heard) key = undefined;
  heard = key;
  rest();
  all('span.quotation', story).forEach(one => one.classList.toggle('kept', one.dataset.speaker === key));
  all('[data-only]').forEach(one => one.toggleAttribute('data-on', one.dataset.only === key));
  const first = find('.kept', story);
  find('.article').classList.toggle('filtered', first);
  chip.hidden = !first;
  chip.firstElementChild.textContent = progress.dataset.only.replace('{name}', first?.dataset.name);
  first?.scrollIntoView({ block: 'center' });
}

// -- The line on top while reading: where one is, who speaks now --

const [, here, now, chip] = progress?.children || [];

function follow() {
  const box = story.getBoundingClientRect(), at = innerHeight / 3;
  const part = (at - box.top) / box.height, on = box.top < 0 && part < 1;
  progress.classList.toggle('on', on);
  if (!on) return;
  here.style.translate = 100 * part + '%';
  const isHere = one => {
    const { top, bottom } = one.getBoundingClientRect();
    return top < at + 2 * EDGE && bottom > at - 2 * EDGE;
  };
  const speaking = [...story.children].filter(isHere).flatMap(block => all('span.quotation', block)).findLast(isHere);
  now.textContent = speaking?.dataset.speaker ? progress.dataset.now.replace('{name}', speaking.dataset.name) : '';
  now.className = 'now ' + (speaking?.className || '');
}

for (const printed of all('.read-at')) printed.textContent = printed.dataset.text.replace('{url}', address);
if (form) {
  recall();
  addEventListener('storage', ({ key, newValue }) => {
    if (key && key !== 'kantlijn') return;
    recall(newValue);
    apply();
  });
  form.addEventListener('change', choose);
  find('header.site').append(form);
}
if (pop) {
  find('main').append(pop);
  pop.addEventListener('beforetoggle', event => event.newState === 'closed' && closed());
  pop.addEventListener('focusout', event => event.relatedTarget && !pop.contains(event.relatedTarget) && close());
  const heard = {
    click: clicked,
    keydown: typed,
    pointerdown: event => { pressed = event.pointerType; },
    pointermove: moved,
    pointerout: event => event.relatedTarget || enter(null),
    scroll: () => { clearTimeout(opening); over = undefined; if (progress) follow(); },
  };
  for (const name in heard) document.addEventListener(name, heard[name]);
  if (progress) {
    find('.voices').after(progress);
    alone?.addEventListener('change', showNotes);
  }
  // A reader may change the window, and letters and spacing too, while notes stand beside the text.
  new ResizeObserver(() => {
    if (shown) place();
    if (width !== innerWidth || find('.margin')?.tall - story?.offsetHeight) showNotes();
  }).observe(document.body);
  apply();
}
}
