import { describe, expect, it } from 'vitest';
import { isChanged, parseChangedLines } from './changed-lines.ts';

const DIFF = `diff --git a/content/été.yaml b/content/été.yaml
index 1..2 100644
--- a/content/été.yaml
+++ b/content/été.yaml
@@ -3 +3,2 @@ moments:
-old
+++ b/content/trap.yaml
+new
@@ -9,2 +10,0 @@
-gone
-gone
diff --git a/content/gone.yaml b/content/gone.yaml
--- a/content/gone.yaml
+++ /dev/null
@@ -1 +0,0 @@
-gone
diff --git "a/content/a\\"b.yaml" "b/content/a\\"b.yaml"
--- /dev/null
+++ "b/content/a\\"b.yaml"
@@ -0,0 +1 @@
+new
`;

describe('the lines that a change alters', () => {
  const changed = parseChangedLines(DIFF);

  it('are read from each hunk', () => {
    expect(changed.get('content/été.yaml')).toEqual([{ from: 3, to: 4 }]);
    expect([2, 3, 4, 5].map((line) => isChanged(changed, 'content/été.yaml', line))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('are none where lines are only taken out', () => {
    expect(isChanged(changed, 'content/gone.yaml', 1)).toBe(false);
    expect(isChanged(changed, 'content/été.yaml', 10)).toBe(false);
  });

  it('are not confused by a line that looks like a header', () => {
    expect(changed.has('content/trap.yaml')).toBe(false);
  });
});
