// What a browser with JavaScript adds to the pages, one file a behaviour. Everything works without
// it. Each looks for its `data-` attribute, and does nothing on a page that has none.
import './_components/language-switcher.browser.js'
import './_components/contents.browser.js'
import './_components/copy-link.browser.js'
import './_components/consent/banner.browser.js'
import './cookies/_components/choice-form.browser.js'
import './[number]/_components/copy-page.browser.js'
import './[number]/_components/cite.browser.js'
import './[number]/_components/share.browser.js'
