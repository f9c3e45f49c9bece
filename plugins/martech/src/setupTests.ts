import '@testing-library/jest-dom';

// jsdom lays nothing out. Tables draw the rows that fit, so tests need a
// window of some size and an observer that never reports a change of it.
const sizes = { clientHeight: 600, clientWidth: 1200 };
for (const [name, value] of Object.entries(sizes)) {
  Object.defineProperty(HTMLElement.prototype, name, {
    configurable: true,
    value,
  });
}

class StillObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
global.ResizeObserver = StillObserver;

// Nor does it scroll, which the scaffolder's forms do between their steps.
window.scrollTo = () => {};
