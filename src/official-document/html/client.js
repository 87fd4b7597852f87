// What the page does in the browser: opens the source of a sentence, moves between sentences, searches, filters.
;(() => {
  const byId = (id) => document.getElementById(id)
  const words = JSON.parse(byId('page-words').textContent)
  const sentences = [...document.querySelectorAll('.s')]
  const linked = sentences.filter((sentence) => sentence.querySelector(':scope > a'))
  const panel = byId('panel')
  let current = null

  // Only one sentence is a stop of the Tab key; the arrow keys move from there.
  const linkOf = (sentence) => sentence.querySelector(':scope > a')
  for (const sentence of linked) {
    for (const link of sentence.querySelectorAll(':scope > a')) {
      link.tabIndex = -1
      link.draggable = false
    }
  }
  const makeStop = (sentence) => {
    if (!linkOf(sentence)) return
    if (current) linkOf(current).tabIndex = -1
    current = sentence
    linkOf(sentence).tabIndex = 0
  }
  if (linked.length > 0) makeStop(linked[0])

  // Folding forgives accents, Arabic vowel signs, tatweel and the forms of alef, yeh and teh marbuta.
  const FOLDED = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ـ: '', ё: 'е', ß: 'ss', œ: 'oe', æ: 'ae' }
  const fold = (text) => {
    let folded = ''
    const places = []
    let at = 0
    for (const character of text) {
      const bare = (FOLDED[character] ?? character)
        .normalize('NFKD')
        .replace(/[\p{M}\u0640]/gu, '')
        .toLowerCase()
        .replace(/[’‘ʼ]/g, "'")
        .replace(/[“”«»]/g, '"')
        .replace(/\s/gu, ' ')
      for (let unit = 0; unit < bare.length; unit++) places.push(at)
      folded += bare
      at += character.length
    }
    places.push(at)
    return { folded, places }
  }

  // The words of a sentence without the marks of notes.
  const wordsOf = (sentence) =>
    [...sentence.childNodes]
      .map((node) => (node.classList?.contains('note-mark') ? '' : node.textContent))
      .join('')

  // The panel.
  const showPassage = (quote, sentence) => {
    const target = byId('panel-passage')
    target.replaceChildren()
    target.hidden = !quote
    if (!quote) return
    target.lang = quote.lang
    target.dir = quote.dir
    const text = quote.textContent
    const whole = fold(text)
    const words = fold(wordsOf(sentence).trim())
    const at = whole.folded.indexOf(words.folded)
    if (at === -1 || words.folded === '') {
      target.textContent = text
      return
    }
    const start = whole.places[at]
    const end = whole.places[at + words.folded.length]
    const mark = document.createElement('mark')
    mark.textContent = text.slice(start, end)
    target.append(text.slice(0, start), mark, text.slice(end))
  }
  const closePanel = () => {
    if (panel.hidden) return
    panel.hidden = true
    document.querySelector('.s.open')?.classList.remove('open')
    if (current) linkOf(current).focus()
  }
  // What the panel says of a sentence; one of ours has a kind and no source.
  const fillPanel = (sentence) => {
    makeStop(sentence)
    document.querySelector('.s.open')?.classList.remove('open')
    sentence.classList.add('open')
    const link = linkOf(sentence)
    const source = link?.hash.startsWith('#source-') ? document.querySelector(link.hash) : null
    const facts = byId('panel-facts')
    for (const row of [...facts.children].slice(1)) row.remove()
    for (const row of source?.querySelectorAll('dl > div') ?? []) facts.append(row.cloneNode(true))
    showConfirmed(sentence)
    const kind = words.kindOf[sentence.dataset.statement] ?? 'reproduction'
    byId('panel-kind').textContent = words.kinds[kind] ?? kind
    byId('panel-who').replaceChildren(...(source?.querySelector('.who').cloneNode(true).childNodes ?? []))
    byId('panel-link').hidden = !source
    if (source) byId('panel-link').hash = `#${source.id}`
    showMore(sentence)
    showVerdict(sentence)
    showPassage(source?.querySelector('blockquote'), sentence)
  }
  // Who answers for a paraphrase, and since when.
  const showConfirmed = ({ dataset: { statement } }) => {
    const facts = words.confirmedOf[statement] ?? []
    const rows = facts.map((fact, place) => {
      const row = document.createElement('div')
      const name = document.createElement('dt')
      name.textContent = words.confirmed[place]
      const value = document.createElement('dd')
      value.append(document.createElement('bdi'))
      value.firstChild.textContent = fact
      row.append(name, value)
      return row
    })
    byId('panel-kind').parentElement.after(...rows)
  }
  // The other passages that a sentence of several States stands on.
  const showMore = ({ dataset: { statement } }) => {
    const others = (words.moreOf[statement] ?? []).map((anchor) => {
      const section = document.createElement('section')
      for (const part of byId(anchor).querySelectorAll(':scope > .who, :scope > dl, :scope > blockquote'))
        section.append(part.cloneNode(true))
      return section
    })
    byId('panel-more').replaceChildren(...others)
  }
  // The verdict of the rules, how far the proof reaches, and what was found.
  const showVerdict = ({ dataset: { verdict, statement, finding } }) => {
    if (!verdict) return
    byId('panel-sign').dataset.verdict = verdict
    byId('panel-verdict').textContent = words.verdicts[verdict]
    byId('panel-reach').textContent = words.reaches[words.reachOf[statement] ?? 0]
    const reasons = finding && byId(finding).querySelector('.reasons').cloneNode(true)
    byId('panel-reasons').replaceChildren(...(reasons ? [reasons] : []))
  }
  const openPanel = (sentence) => {
    fillPanel(sentence)
    panel.hidden = false
    panel.focus({ preventScroll: true })
  }
  // An open panel follows the sentence that is gone to, and leaves the focus where it is.
  const follow = (sentence) => {
    if (!panel.hidden) fillPanel(sentence)
  }
  byId('close').addEventListener('click', closePanel)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closePanel()
  })
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('.s > a')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    if (String(getSelection()) === '') openPanel(link.parentElement)
  })

  // From sentence to sentence.
  const goTo = (sentence) => {
    makeStop(sentence)
    linkOf(sentence).focus()
    sentence.scrollIntoView({ block: 'nearest' })
  }
  document.addEventListener('focusin', (event) => {
    const sentence = event.target.closest?.('.s')
    if (sentence && linkOf(sentence)) follow(sentence)
  })
  const firstOfReplies = linked.find((sentence) => linkOf(sentence).hash.startsWith('#source-'))
  byId('skip-to-replies')?.addEventListener('click', (event) => {
    if (!firstOfReplies) return
    event.preventDefault()
    goTo(firstOfReplies)
  })
  document.addEventListener('keydown', (event) => {
    const here = event.target.closest?.('.s')
    const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: 0, End: 0 }
    if (!here || !(event.key in steps) || event.altKey || event.ctrlKey || event.metaKey) return
    const turned = event.key.match(/Left|Right/) && getComputedStyle(here).direction === 'rtl'
    const beside = linked[linked.indexOf(here) + (turned ? -steps[event.key] : steps[event.key])]
    const next = event.key === 'Home' ? linked[0] : event.key === 'End' ? linked.at(-1) : beside
    event.preventDefault()
    if (next) goTo(next)
  })

  // The search.
  const folds = sentences.map((sentence) => fold(wordsOf(sentence)).folded)
  const paper = document.querySelector('.paper')
  const only = byId('only')
  const query = byId('query')
  let hits = []
  let at = -1
  const announce = () => {
    const text =
      query.value.trim() === ''
        ? ''
        : hits.length === 0
          ? words.nothingFound
          : words.place.replace('{n}', String(at + 1)).replace('{m}', String(hits.length))
    byId('count').textContent = text
  }
  const show = (index) => {
    hits[at]?.classList.remove('here')
    at = index
    hits[at]?.classList.add('here')
    hits[at]?.scrollIntoView({ block: 'center' })
    if (hits[at]) {
      makeStop(hits[at])
      follow(hits[at])
    }
    announce()
  }
  const highlight = (wanted) => {
    if (!('highlights' in CSS)) return
    CSS.highlights.delete('found')
    const ranges = hits.flatMap((sentence) => rangesIn(sentence, wanted))
    if (ranges.length > 0) CSS.highlights.set('found', new Highlight(...ranges))
  }
  const rangesIn = (sentence, wanted) => {
    const ranges = []
    const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { folded, places } = fold(node.data)
      for (let from = folded.indexOf(wanted); from !== -1; from = folded.indexOf(wanted, from + 1)) {
        const range = new Range()
        range.setStart(node, places[from])
        range.setEnd(node, places[from + wanted.length])
        ranges.push(range)
      }
    }
    return ranges
  }
  const search = () => {
    const wanted = fold(query.value.trim()).folded
    for (const sentence of hits) sentence.classList.remove('hit', 'here')
    hits = wanted === '' ? [] : sentences.filter((_, index) => folds[index].includes(wanted))
    for (const sentence of hits) sentence.classList.add('hit')
    paper.classList.toggle('only-hits', only.checked && hits.length > 0)
    for (const block of paper.querySelectorAll('p, .table, h2, h3, h4, h5, h6')) {
      block.classList.toggle('no-hit', !block.querySelector('.hit'))
    }
    highlight(wanted)
    at = -1
    if (hits.length > 0) show(0)
    else announce()
  }
  query.addEventListener('input', search)
  only.addEventListener('change', search)
  const step = (by) => {
    if (hits.length > 0) show((at + by + hits.length) % hits.length)
  }
  byId('search').addEventListener('submit', (event) => {
    event.preventDefault()
    step(1)
  })
  byId('previous').addEventListener('click', () => step(-1))

  // Only what needs attention stays in view.
  const attention = byId('attention')
  let heading = null
  for (const block of attention ? paper.querySelectorAll('p, .table, h2, h3, h4, h5, h6') : []) {
    const isCalm = !block.querySelector('[data-finding]')
    block.classList.toggle('calm', isCalm)
    if (/^H\d$/.test(block.tagName)) heading = block
    else if (!isCalm) heading?.classList.remove('calm')
  }
  const showAttention = () => paper.classList.toggle('only-attention', attention.checked)
  attention?.addEventListener('change', showAttention)
  if (attention) showAttention()

  // The bar stays at the top: what is gone to must not hide under it, nor the panel.
  const bar = byId('bar')
  const measure = () =>
    document.documentElement.style.setProperty('--bar', `${Math.ceil(bar.getBoundingClientRect().height)}px`)
  new ResizeObserver(measure).observe(bar)
  measure()

  // The table of respondents.
  const filter = byId('filter')
  filter?.addEventListener('input', () => {
    const wanted = fold(filter.value.trim()).folded
    for (const row of document.querySelectorAll('#respondents-table tbody tr')) {
      row.hidden = !fold(row.textContent).folded.includes(wanted)
    }
  })
})()
