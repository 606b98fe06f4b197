/**
 * Lays the page out in the window by the rules for paper, which every engine can do, also where its
 * driver cannot print. Runs in the page.
 */
export function layOutForPaper(): void {
  const swap = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const [first = ''] = rule.media.mediaText.split(/,| and /)
        if (first === 'print') rule.media.mediaText = rule.media.mediaText.replace('print', 'all')
        else if (first === 'screen') rule.media.mediaText = 'not all'
      }
      if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) swap(rule.cssRules)
    }
  }
  for (const sheet of document.styleSheets) swap(sheet.cssRules)
}
