/* global document, NodeFilter */

/** Runs in a browser's page. What it answers is described in layout.ts. */
globalThis.measure = (sought) => {
  const article = document.querySelector('article');
  const firstAt = firstOf(textsIn(article), sought);
  for (const folded of article.querySelectorAll('details')) folded.open = true;
  return {
    firstAt,
    overflowing: [article, ...article.querySelectorAll('*')].filter(needsScrolling).map((element) => ({
      element: element.tagName.toLowerCase(),
      begins: element.textContent.trim().slice(0, 60),
    })),
  };
};

function textsIn(article) {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node);
  return texts;
}

/** GitHub's style sheet lets a table scroll by itself: then it is the table that has more than it shows. */
function needsScrolling({ clientWidth, scrollWidth }) {
  return clientWidth > 0 && scrollWidth > clientWidth;
}

function isFolded(element) {
  return element.closest('details:not([open])') !== null && element.closest('summary') === null;
}

/** Where the first of the sought texts ends that is not folded, in pixels from the top; null where none is. */
function firstOf(texts, sought) {
  let whole = '';
  const places = texts.map((text) => {
    const from = whole.length;
    whole += text.textContent;
    return { text, from };
  });
  const ends = sought.flatMap((each) => {
    const at = whole.indexOf(each);
    if (at === -1) return [];
    const { text, from } = places.findLast((place) => place.from <= at);
    if (isFolded(text.parentElement)) return [];
    const range = document.createRange();
    range.setStart(text, at - from);
    range.setEnd(text, at - from + 1);
    return [range.getBoundingClientRect().bottom];
  });
  return ends.length === 0 ? null : Math.min(...ends);
}
