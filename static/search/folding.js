'use strict';
// Folds and stems what a reader types just as the index was made (kantlijn/exporters/search/folding.py).
globalThis.kantlijnFolding = (() => {
const SPECIAL = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' };
const WORD = /[\p{L}\p{N}\u0300-\u036f]+/gu;

const fold = word => word.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[ßøłđðþæœı]/g, sign => SPECIAL[sign]);
const isWord = word => [...word].length > 1 || /\p{Nd}/u.test(word);
const wordsIn = text => (text.match(WORD) || []).map(fold).filter(isWord);

// Snowball's algorithm of Porter's kind for Dutch.
function stem(word) {
  const [, one = '', two = ''] = /^([^aeiouy]*[aeiouy]+[^aeiouy])([^aeiouy]*[aeiouy]+[^aeiouy])?/.exec(mark(word)) || [];
  const long = word.length > 2 && one;
  const first = long ? Math.max(one.length, 3) : Infinity, second = long && two ? one.length + two.length : Infinity;
  let left = mark(word), hadE = false;

  const ends = ending => left.endsWith(ending);
  const cut = (ending, from) => ends(ending) && left.length - ending.length >= from && left.slice(0, -ending.length);
  const single = () => { if (/(?:kk|dd|tt)$/.test(left)) left = left.slice(0, -1); };
  const last = (...endings) => endings.find(ends);
  function dropEn(ending) {
    const rest = cut(ending, first);
    if (rest && /[^aeiouy]$/.test(rest) && !rest.endsWith('gem')) { left = rest; single(); }
  }
  function dropE() {
    const rest = cut('e', first);
    hadE = false;
    if (rest && /[^aeiouy]$/.test(rest)) { left = rest; hadE = true; single(); }
  }
  const drop = (ending, from, not) => {
    const rest = cut(ending, from);
    if (rest !== false && !(not && rest.endsWith(not))) left = rest;
    return rest !== false;
  };

  let ending = last('heden', 'ene', 'en', 'se', 's');
  if (ending === 'heden') { if (cut('heden', first) !== false) left = left.slice(0, -5) + 'heid'; }
  else if (ending?.[0] === 'e') dropEn(ending);
  else if (ending && /[^aeiouyj]$/.test(cut(ending, first) || '')) left = cut(ending, first);
  dropE();
  const before = left;
  if (ends('heid')) { drop('heid', second, 'c'); if (left !== before && ends('en')) dropEn('en'); }
  ending = last('lijk', 'baar', 'end', 'ing', 'bar', 'ig');
  if (ending === 'end' || ending === 'ing') {
    if (drop(ending, second)) { const was = left; if (ends('ig')) drop('ig', second, 'e'); if (left === was) single(); }
  } else if (ending === 'ig') drop('ig', second, 'e');
  else if (ending === 'lijk') { if (drop('lijk', second)) dropE(); }
  else if (ending === 'baar' || (ending === 'bar' && hadE)) drop(ending, second);
  left = left.replace(/([^aeiouy](?:aa|ee|oo|uu))([^aeiouyI])$/, (_, vowels, sign) => vowels.slice(0, -1) + sign);
  return left.toLowerCase().replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1').replace(/v$/, 'f').replace(/z$/, 's');
}

// A `y` or `i` that sounds as a consonant is written large for as long as the stem is sought.
function mark(word) {
  return word.replace(/^y/, 'Y').replace(/([aeiouy])(?:i([aeiouy])|y)/g, (_, one, other) => other ? one + 'I' + other : one + 'Y');
}

return { WORD, fold, wordsIn, stem };
})();
