'use strict';
// Shows a note beside its mark on a click; without this script the mark leads to the note at the page's end.
{
const pop = document.createElement('dl');
pop.className = 'kantlijn-pop';
pop.popover = 'auto';
document.body.append(pop);
addEventListener('click', event => {
  const mark = event.target.closest('a.mark');
  const note = mark && document.getElementById(decodeURIComponent(mark.hash.slice(1)));
  if (!note || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  pop.replaceChildren(...note.cloneNode(true).childNodes);
  pop.showPopover();
  const box = mark.getBoundingClientRect();
  pop.style.left = scrollX + Math.max(8, Math.min(box.left, innerWidth - pop.offsetWidth - 8)) + 'px';
  pop.style.top = scrollY + box.bottom + 6 + 'px';
});
}
