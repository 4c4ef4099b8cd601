import { expect, test } from 'vitest';
import { delayScripts } from './late-script-at-build.ts';

test('the scripts of a page come after its first frame, in their order, by one line', () => {
  expect(
    delayScripts(
      '<body><script type="module" src="/a.js"></script>Text<script type="module" src="/b.js"></script></body>',
    ),
  ).toBe(
    '<body>Text<script>requestAnimationFrame(function(){setTimeout(function(){import("/a.js");import("/b.js")})})</script></body>',
  );
});

test('a page without a script stays as it is', () => {
  expect(delayScripts('<body>Text</body>')).toBe('<body>Text</body>');
});
